import type { Failure } from "../../verdict/mod.ts";
import { failureRows } from "../failure_rows.ts";
import { wrap } from "./wrap.ts";

/**
 * The lines that show a failure, below its check.
 *
 * @param why Why the check matters in a network.
 */
export function failureLines(
  failure: Failure,
  width: number,
  why?: string,
): string[] {
  return failureRows(failure, why).flatMap(({ label, text, isQuoted }) => {
    const first = `  ${label.padEnd(9)} `;
    const rest = `${" ".repeat(first.length)}| `;
    return wrap(text, { width, first, ...(isQuoted && { rest }) });
  });
}
