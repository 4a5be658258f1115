import type { Budget } from "../checklist/mod.ts";
import { type CostMeasure, measureCost, rewrite } from "../cost/mod.ts";
import { GraderError, type Subject, type TensorData } from "../subject/mod.ts";
import type { Check, CheckContext } from "../verdict/check.ts";
import type { Failure } from "../verdict/failure.ts";
import type { Finding } from "../verdict/finding.ts";
import { faultFailure } from "./fault_failure.ts";
import { runLaws } from "./run_laws.ts";
import { boundedWork, linearWork } from "./laws/work.ts";
import { isClose } from "./is_close.ts";

const PROPERTY = "it costs about what the reference costs";
/** How far the control may be from 1 before time proves nothing. */
const TRUSTED = 0.15;

/**
 * Counts the work of a call, then measures its CPU time against the
 * reference's.
 */
export const costCheck: Check = async (context) => {
  const budget = budgetOf(context);
  const exercise = context.exercises[0]!.id;
  const counted = await runLaws(context, exercise, [
    boundedWork(budget.exponentials),
    linearWork(),
  ]);
  if (counted.kind !== "passed" || context.replay) return counted;
  if (!context.measuresTime) {
    return { kind: "inconclusive", note: "its time was not measured" };
  }
  const student = context.student.timed();
  const reference = context.reference.timed();
  const measured = await measureCost(exercise, student, reference, INPUT, {
    budget: budget.full,
    seed: context.seed,
  });
  if (measured.kind === "tampered") return failed(measured.message);
  if (measured.kind !== "measured") {
    return { kind: "failed", failure: faultFailure(measured, PROPERTY) };
  }
  const { cost, last } = measured;
  const data = rewrite(INPUT.data, last.rewriteSeed, last.calls);
  const honest = await sameAnswer(context.student.counted, exercise, {
    input: { shape: INPUT.shape, data },
    output: last.output,
  });
  if (!honest) {
    return failed("its answers are other ones while it is being timed");
  }
  return judge(cost, budget);
};

/** Sorted, so that the processor guesses every branch: 64 rows of 256. */
const INPUT: TensorData = {
  shape: [64, 256],
  data: Float32Array.from({ length: 16384 }, (_, i) => i / 1024 - 8),
};

function judge(cost: CostMeasure, { full, half }: Budget): Finding {
  const times = `${cost.ratio.toPrecision(2)}x the reference's time`;
  if (Math.abs(cost.control - 1) > TRUSTED) {
    const note = "the machine is too noisy to measure time; no points lost";
    return { kind: "inconclusive", note, cost };
  }
  if (cost.low <= full) return { kind: "passed", note: times, cost };
  return {
    ...failed(`it took ${times}; wanted at most ${full}x`),
    credit: cost.low <= half ? 0.5 : 0,
    cost,
  };
}

function failed(message: string): Finding & { kind: "failed" } {
  const failure: Failure = {
    kind: "slow",
    property: PROPERTY,
    message,
    prints: [],
    printsDropped: 0,
  };
  return { kind: "failed", failure };
}

async function sameAnswer(
  subject: Subject,
  exercise: string,
  { input, output }: { input: TensorData; output: TensorData },
): Promise<boolean> {
  const [reply] = await subject.forward(exercise, [{ input }]);
  if (reply?.kind !== "value") return false;
  const wanted = reply.output.data;
  const tolerance = { absolute: 1e-6, relative: 1e-6 };
  return wanted.length === output.data.length &&
    wanted.every((value, i) => isClose(output.data[i]!, value, tolerance));
}

function budgetOf({ spec }: CheckContext): Budget {
  if (spec.budget) return spec.budget;
  throw new GraderError(
    `Cannot run check "${spec.id}": the checklist gives it no budget`,
  );
}
