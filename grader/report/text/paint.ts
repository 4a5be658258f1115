/** Styles a piece of text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/**
 * The styles in use: nothing is said by them alone, and all can be read on a
 * light ground as well as on a dark one.
 */
export type Style = "bold" | "dim" | "green" | "red" | "magenta" | "cyan";

/**
 * Where each begins and ends (ECMA-48, SGR). What `node:util` has for it is slow
 * to load.
 */
const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  green: [32, 39],
  red: [31, 39],
  magenta: [35, 39],
  cyan: [36, 39],
};

/** A painter with or without colour. */
export function painter(color: boolean): Paint {
  if (!color) return (_, text) => text;
  return (style, text) => {
    const [begin, end] = CODES[style];
    return `\x1b[${begin}m${text}\x1b[${end}m`;
  };
}
