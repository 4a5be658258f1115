import { commandLines } from "./command_lines.ts";
import type { Layout } from "./layout.ts";
import { wrap } from "./wrap.ts";

/** A check's hints, as far as they may be seen. */
export interface ShownHint {
  readonly check: {
    readonly id: string;
    readonly title: string;
    readonly why: string;
  };
  /** The newest is the last. */
  readonly steps: readonly string[];
  readonly total: number;
}

/**
 * The lines of a hint: what the check is about, the steps seen before, the new
 * one, and how to get at the next.
 *
 * @param more What to do for one step more; left out, nothing is said.
 */
export function hintLines(
  { check, steps, total }: ShownHint,
  { width, paint }: Layout,
  more?: string,
): string[] {
  const lines = wrap(`${check.id}: ${check.title}`, { width })
    .map((line) => paint("bold", line));
  lines.push(...wrap(check.why, { width }).map((line) => paint("dim", line)));
  steps.forEach((step, i) => {
    const newest = i === steps.length - 1;
    lines.push(
      ...wrap(step, { width, first: `${i + 1}/${total} ` })
        .map((line) => paint(newest ? "cyan" : "dim", line)),
    );
  });
  if (steps.length === total) {
    lines.push(...wrap("That was the last step.", { width }));
  } else if (more) {
    const whole = `One step more: ${more}`;
    // A command that is broken as words are cannot be copied.
    lines.push(
      ...whole.length <= width
        ? [whole]
        : ["One step more:", ...commandLines(more, width, "  ")],
    );
  }
  return lines;
}
