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
 * one, and what to do then.
 *
 * @param next What to do for one step more, and after the last one; of what is
 * left out, nothing is said.
 */
export function hintLines(
  { check, steps, total }: ShownHint,
  { width, paint }: Layout,
  next: { readonly more?: string; readonly card?: string } = {},
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
  const isLast = steps.length === total;
  if (isLast) lines.push("That was the last step.");
  const command = isLast ? next.card : next.more;
  if (command) {
    const then = isLast ? "To show a tutor:" : "One step more:";
    const whole = `${then} ${command}`;
    // A command that is broken as words are cannot be copied.
    lines.push(
      ...whole.length <= width
        ? [whole]
        : [then, ...commandLines(command, width, "  ")],
    );
  }
  return lines;
}
