import {
  canonicalJson,
  type ScoreSheet,
  type SheetCheck,
} from "../verdict/mod.ts";

/**
 * What a regrade found otherwise than the sheet says, in words, one for each.
 * Times are not compared, nor what hangs on them.
 */
export function differences(recorded: ScoreSheet, again: ScoreSheet): string[] {
  const found: string[] = [];
  const now = new Map(again.items.map((item) => [item.id, item]));
  for (const item of recorded.items) {
    const other = now.get(item.id);
    if (!other) {
      found.push(`${item.id}: it is on the sheet only`);
      continue;
    }
    now.delete(item.id);
    if (item.status !== other.status) {
      found.push(
        `${item.id}: ${item.status} on the sheet, ${other.status} now`,
      );
      continue;
    }
    found.push(...checkDifferences(item.checks, other.checks));
    if (
      item.score !== sum(item.checks) || item.maxScore !== most(item.checks)
    ) {
      found.push(`${item.id}: its points are not the sum of its checks`);
    }
  }
  for (const id of now.keys()) found.push(`${id}: it is missing on the sheet`);
  const { score, maxScore, passed, passMark } = recorded;
  const total = round(
    recorded.items.reduce((sum, item) => sum + item.score, 0),
  );
  const all = round(
    recorded.items.reduce((sum, item) => sum + item.maxScore, 0),
  );
  if (score !== total || maxScore !== all) {
    found.push(`the score ${score}/${maxScore} is not the sum ${total}/${all}`);
  }
  if (passed !== (passMark === undefined || score >= passMark)) {
    found.push(`"passed" does not follow from the score`);
  }
  return found;
}

function checkDifferences(
  recorded: readonly SheetCheck[],
  again: readonly SheetCheck[],
): string[] {
  const now = new Map(again.map((check) => [check.id, check]));
  const found = recorded.flatMap((check) => {
    const other = now.get(check.id);
    now.delete(check.id);
    if (!other) return [`${check.id}: it is on the sheet only`];
    if (hangsOnTime(check) || hangsOnTime(other)) return [];
    if (canonicalJson(verdictOf(check)) === canonicalJson(verdictOf(other))) {
      return [];
    }
    const [was, is] = [said(check), said(other)];
    return was === is
      ? [`${check.id}: ${was} on both, for another reason`]
      : [`${check.id}: ${was} on the sheet, ${is} now`];
  });
  const missing = [...now.keys()].map((id) =>
    `${id}: it is missing on the sheet`
  );
  return [...found, ...missing];
}

function said({ outcome, points, maxPoints }: SheetCheck): string {
  return `${outcome} ${points}/${maxPoints}`;
}

/** Measured, or ended by a clock: another machine may see it otherwise. */
function hangsOnTime({ cost, outcome, counterexample }: SheetCheck): boolean {
  const kind = counterexample?.kind;
  return cost !== undefined || outcome === "inconclusive" || kind === "slow" ||
    kind === "timed-out" || kind === "died";
}

function verdictOf(check: SheetCheck): unknown {
  const { id, outcome, points, maxPoints, blockedBy, counterexample } = check;
  const { input, dim, index, expected, actual, kind } = counterexample ?? {};
  return {
    id,
    outcome,
    points,
    maxPoints,
    blockedBy,
    shown: { kind, input, dim, index, expected, actual },
  };
}

function sum(checks: readonly SheetCheck[]): number {
  return round(checks.reduce((sum, { points }) => sum + points, 0));
}
function most(checks: readonly SheetCheck[]): number {
  return round(checks.reduce((sum, { maxPoints }) => sum + maxPoints, 0));
}
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
