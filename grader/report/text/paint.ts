import { styleText } from "node:util";

/** Styles a piece of text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/**
 * The styles in use: nothing is said by them alone, and all can be read on a
 * light ground as well as on a dark one.
 */
export type Style = "bold" | "dim" | "green" | "red" | "magenta" | "cyan";

/** A painter with or without colour. */
export function painter(color: boolean): Paint {
  if (!color) return (_, text) => text;
  // Without validation: that would read the environment.
  return (style, text) => styleText(style, text, { validateStream: false });
}
