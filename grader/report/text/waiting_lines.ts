import type { SheetCheck } from "../../verdict/mod.ts";
import type { Layout } from "./layout.ts";
import { wrap } from "./wrap.ts";

/**
 * All that waits for a check, in one line: one mistake is told once.
 *
 * @param blocked The checks that were skipped because of it.
 */
export function waitingLines(
  cause: string,
  blocked: readonly SheetCheck[],
  { width, paint }: Layout,
): string[] {
  if (blocked.length === 0) return [];
  const names = blocked.map(({ id }) => id.replace(/^.*\./, "")).join(", ");
  const waiting = blocked.length === 1
    ? "1 check waits"
    : `${blocked.length} checks wait`;
  return wrap(`${waiting} for ${cause}: ${names}`, { width, first: "  skip  " })
    .map((line) => paint("dim", line));
}
