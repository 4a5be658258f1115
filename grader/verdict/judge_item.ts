import { type Item, strataOf } from "../checklist/mod.ts";
import { GraderError } from "../subject/mod.ts";
import type { Check, CheckContext } from "./check.ts";
import type { Finding } from "./finding.ts";
import { InputError } from "../base/input_error.ts";
import type { SheetCheck } from "./score_sheet.ts";

/** What every check of an item is given. */
export interface ItemContext
  extends Omit<CheckContext, "spec" | "seed" | "strata"> {
  /** Default: those of the item's checks. */
  readonly strata?: CheckContext["strata"];
}

/**
 * Runs the checks of an item, in order; a check whose needs did not pass is
 * skipped, so that one mistake is reported once.
 *
 * @param seedOf The seed of a check.
 */
export async function judgeItem(
  item: Item,
  suites: Readonly<Record<string, Check>>,
  context: ItemContext,
  seedOf: (check: string) => number,
): Promise<SheetCheck[]> {
  const done = new Map<string, SheetCheck>();
  const { strata = item.checks.flatMap(strataOf) } = context;
  for (const spec of item.checks) {
    const blocker = spec.needs.find((need) =>
      done.get(need)?.outcome !== "passed"
    );
    const common = {
      id: spec.id,
      title: spec.title,
      maxPoints: spec.points,
      visibility: spec.visibility,
    };
    if (blocker !== undefined) {
      const cause = rootOf(blocker, done);
      done.set(spec.id, {
        ...common,
        outcome: "skipped",
        points: 0,
        blockedBy: cause,
        message: `waits for "${cause}"`,
      });
      continue;
    }
    const seed = seedOf(spec.id);
    const given = { ...context, strata, spec, seed };
    const result = await tryCheck(suites[spec.id], given);
    const failed = result.kind === "failed";
    done.set(spec.id, {
      ...common,
      ...toSheet(result, spec.points),
      ...(failed && { why: spec.why, hint: `deno task hint ${spec.id}` }),
    });
  }
  return [...done.values()];
}

/** The failed check at the start of a chain of skipped ones. */
function rootOf(id: string, done: ReadonlyMap<string, SheetCheck>): string {
  return done.get(id)?.blockedBy ?? id;
}

async function tryCheck(
  check: Check | undefined,
  context: CheckContext,
): Promise<Finding | { readonly kind: "error"; readonly note: string }> {
  if (!check) return { kind: "error", note: "no suite has a check of this id" };
  try {
    return await check(context);
  } catch (error) {
    if (error instanceof InputError) throw error;
    // Whatever else is thrown is the grader's fault, never the student's.
    const own = error instanceof GraderError;
    const text = error instanceof Error ? error.message : `${error}`;
    return { kind: "error", note: own ? text : `unexpected: ${text}` };
  }
}

function toSheet(
  result: Awaited<ReturnType<typeof tryCheck>>,
  maxPoints: number,
): Pick<SheetCheck, "outcome" | "points"> & Partial<SheetCheck> {
  const { note } = result;
  const cost = "cost" in result && result.cost ? { cost: result.cost } : {};
  const message = note === undefined ? {} : { message: note };
  switch (result.kind) {
    case "passed":
      return { outcome: "passed", points: maxPoints, ...message, ...cost };
    case "inconclusive":
    case "error":
      return { outcome: result.kind, points: maxPoints, ...message, ...cost };
    case "partial":
      return {
        outcome: "skipped",
        points: maxPoints * result.credit,
        ...message,
      };
    case "failed":
      return {
        outcome: "failed",
        points: maxPoints * (result.credit ?? 0),
        message: [result.failure.message, note].filter(Boolean).join("; "),
        counterexample: result.failure,
        ...cost,
      };
  }
}
