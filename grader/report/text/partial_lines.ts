import type { SheetCheck } from "../../verdict/mod.ts";
import { printable } from "../printable.ts";
import type { Layout } from "./layout.ts";
import { points } from "./points.ts";
import { wrap } from "./wrap.ts";

/** Checks that could be tried in part, those with the same reason together. */
export function partialLines(
  checks: readonly SheetCheck[],
  { width }: Layout,
): string[] {
  const byReason = Map.groupBy(checks, ({ message }) => message ?? "not run");
  return [...byReason].flatMap(([reason, checks]) => {
    const earned = checks.map(({ id, points: got, maxPoints }) =>
      `${id} ${points(got)}/${points(maxPoints)}`
    );
    return wrap(`${earned.join(", ")}: ${printable(reason)}`, {
      width,
      first: "  part  ",
    });
  });
}
