import { Budget } from "../checklist/mod.ts";
import {
  costInput,
  costlyIdioms,
  type CostMeasure,
  growthOf,
  judgeCost,
  measureCost,
  showRatio,
  spotCheck,
} from "../cost/mod.ts";
import type { Subject } from "../subject/mod.ts";
import { blankText } from "../subject/blank_text.ts";
import type { CheckContext } from "../verdict/check.ts";
import type { Failure } from "../verdict/failure.ts";
import type { Finding } from "../verdict/finding.ts";
import { checking, reads } from "./check_of.ts";
import { faultFailure } from "./fault_failure.ts";
import {
  boundedWork,
  linearWork,
  wholeTensors,
  WorkLimits,
} from "./relations/work.ts";
import { runLaws } from "./run_laws.ts";

const PROPERTY = "it is fast enough beside the reference";
/** Slower than that is told what costs the time, although it costs no points. */
const WORTH_A_WORD = 2;
/** What takes that many times what earns half is slow by itself. */
const HOPELESS = 4;
/** Time for one number on rows four times as long, if it were a loop in a loop. */
const SQUARE = 2.5;

/** What the check of cost reads. */
const COST = reads({ budget: Budget, work: WorkLimits });

/**
 * Counts the work of a call, then measures its CPU time against the reference's:
 * in the processes of all exercises, and where that costs points, in two that
 * have run nothing else.
 */
export const costCheck = checking(COST, async (context, { budget, work }) => {
  const exercise = context.exercises[0]!.id;
  const laws = [
    boundedWork(budget.exponentials, work),
    linearWork(work),
    wholeTensors(work),
  ];
  const measures = context.measuresTime && !context.replay;
  if (!measures) {
    const counted = await runLaws(context, exercise, laws);
    if (counted.kind !== "passed" || context.replay) return counted;
    return { kind: "inconclusive", note: "its time was not measured" };
  }
  const counted = await runLaws(context, exercise, laws);
  if (counted.kind !== "passed") return counted;
  const finding = await judgeTime(
    context,
    budget,
    context.student.timed(),
    context.reference.timed(),
  );
  if (!mayBeAnothers(finding, budget)) return finding;
  const student = context.student.alone();
  const reference = context.reference.alone();
  try {
    return await judgeTime(context, budget, student, reference);
  } finally {
    // Nothing waits for their end but that of the submission.
    student.close().catch(() => {});
    reference.close().catch(() => {});
  }
});

/**
 * Whether another exercise may have caused it: both were in the process, and
 * what that one left behind, or made the compiler believe, costs time.
 */
function mayBeAnothers(finding: Finding, { half }: Budget): boolean {
  return finding.kind === "failed" && finding.cost !== undefined &&
    finding.cost.ratio < HOPELESS * half;
}

async function judgeTime(
  context: CheckContext,
  budget: Budget,
  student: Subject,
  reference: Subject,
): Promise<Finding> {
  const { seed, exercises } = context;
  const { id: exercise, file } = exercises[0]!;
  const input = costInput(seed);
  await Promise.all([student.load(exercise), reference.load(exercise)]);
  const measured = await measureCost(exercise, student, reference, input, {
    budget,
    seed,
  });
  if (measured.kind === "tampered") return failed(measured.message);
  if (measured.kind !== "measured") {
    return { kind: "failed", failure: faultFailure(measured, PROPERTY) };
  }
  const { cost, batches } = measured;
  const untimed = context.student.counted;
  const spot = await spotCheck(exercise, untimed, input, batches, seed);
  if (spot === "other") {
    return failed("its answers are other ones while it is being timed");
  }
  if (spot !== "same") {
    return { kind: "failed", failure: faultFailure(spot, PROPERTY) };
  }
  const verdict = judgeCost(cost, budget);
  const source = context.student.sources?.get(file)?.text ?? "";
  const advice = cost.low > WORTH_A_WORD ? costlyIdioms(blankText(source)) : [];
  switch (verdict) {
    case "noise": {
      const note = "the machine is too noisy to measure time; no points lost";
      return { kind: "inconclusive", note, cost };
    }
    case "unclear": {
      const note = `${between(cost)}, too close to call; no points lost`;
      return { kind: "inconclusive", note, cost };
    }
    case "passed": {
      const note = [`${showRatio(cost.ratio)} the reference's time`, ...advice]
        .slice(0, 2).join("; ");
      return { kind: "passed", note, cost };
    }
    case "half":
    case "failed": {
      const grown = await growthOf(exercise, student, input, cost.nsPerElement);
      const square = grown !== undefined && grown > SQUARE
        ? [
          `on rows four times as long each number takes ${
            showRatio(grown)
          } the time: look for a loop within a loop, or for something copied at each step`,
        ]
        : [];
      const wanted = `wanted at most ${showRatio(budget.full)}`;
      return {
        ...failed(
          `it took ${between(cost)}; ${wanted}`,
          [...square, ...advice].slice(0, 2).join("; "),
        ),
        credit: verdict === "half" ? 0.5 : 0,
        cost,
      };
    }
  }
}

function between({ ratio, low, high }: CostMeasure): string {
  // Measured in two ways: the one may lie outside of the other's interval.
  const within = Math.min(high, Math.max(low, ratio));
  return `${showRatio(within)} the reference's time (${showRatio(low)} to ${
    showRatio(high)
  })`;
}

function failed(
  message: string,
  diagnosis = "",
): Finding & { kind: "failed" } {
  const failure: Failure = {
    kind: "slow",
    property: PROPERTY,
    message,
    prints: [],
    printsDropped: 0,
    ...(diagnosis && { diagnosis }),
  };
  return { kind: "failed", failure };
}
