import type { Batch, Round } from "./batch.ts";
import type { CostMeasure } from "./cost_measure.ts";
import { lowTime } from "./low_time.ts";
import { ratioInterval } from "./ratio_interval.ts";

/** By how much the share of the processor may differ between the two. */
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
  const students = rounds.flatMap(({ students }) => students);
  const references = rounds.flatMap(({ references }) => references);
  const spent = students.map(spentMs);
  const { low, high } = ratioInterval(spent, references.map(spentMs));
  // The grader's own clock bounds it from below: whatever a child says of its
  // clock, it cannot have spent less than a quarter of the time that passed
  // while the other, next to it, spent its own.
  const walls = ratioInterval(students.map(wallMs), references.map(wallMs));
  const floor = walls.low / SLACK;
  const time = lowTime(spent);
  const [one, other] = [0, 1].map((i) =>
    lowTime(rounds.map(({ references }) => spentMs(references[i]!)))
  );
  return {
    ratio: Math.max(time / lowTime(references.map(spentMs)), floor),
    low: Math.max(low, floor),
    high: Math.max(high, floor),
    control: one! / other!,
    pairs: students.length,
    nsPerElement: Math.max(time * 1e6 / size, Number.MIN_VALUE),
    copies: Math.max(
      time / lowTime(rounds.map(({ copy }) => copy.spentMs)),
      Number.MIN_VALUE,
    ),
  };
}

function spentMs({ spentMs }: Batch): number {
  return spentMs;
}

function wallMs({ wallMs }: Batch): number {
  return wallMs;
}
