import type { Batch, Round } from "./batch.ts";
import type { CostMeasure } from "./cost_measure.ts";
import { median } from "./median.ts";
import { ratioInterval } from "./ratio_interval.ts";

/** By how much the share of the processor may differ within a pair. */
const SLACK = 4;

/**
 * What a series of rounds says of the student's cost.
 *
 * @param size Numbers in one input.
 */
export function summarise(
  rounds: readonly Round[],
  size: number,
): CostMeasure {
  const ratios = pairwise(rounds, ({ spentMs }) => spentMs);
  const { low, high } = ratioInterval(ratios);
  // The grader's own clock bounds it from below: whatever a child says of its
  // clock, it cannot have spent less than a quarter of the time that passed
  // while the other, next to it, spent its own.
  const walls = pairwise(rounds, ({ wallMs }) => wallMs);
  const floor = ratioInterval(walls).low / SLACK;
  const spent = median(
    rounds.flatMap(({ students }) => students.map(({ spentMs }) => spentMs)),
  );
  return {
    ratio: Math.max(median(ratios), floor),
    low: Math.max(low, floor),
    high: Math.max(high, floor),
    control: median(
      rounds.map(({ references: [first, second] }) =>
        first.spentMs / second.spentMs
      ),
    ),
    pairs: ratios.length,
    nsPerElement: Math.max(spent * 1e6 / size, Number.MIN_VALUE),
    copies: median(
      rounds.map(({ students: [first, second], copy }) =>
        Math.max(
          (first.spentMs + second.spentMs) / (2 * copy.spentMs),
          Number.MIN_VALUE,
        )
      ),
    ),
  };
}

function pairwise(
  rounds: readonly Round[],
  timeOf: (batch: Batch) => number,
): number[] {
  return rounds.flatMap(({ students, references }) =>
    students.map((student, i) => timeOf(student) / timeOf(references[i]!))
  );
}
