import {
  exactAt,
  type ExactFunction,
} from "../../grader/laws/oracle/tabulate.ts";

type Holds = (y: number, x: number) => boolean;

/** What a result has become. */
export const ONE: Holds = (y) => y === 1;
export const ZERO: Holds = (y) => y === 0;
export const IDENTITY: Holds = (y, x) => y === x;
export const SUBNORMAL: Holds = (y) => Math.abs(y) < 2 ** -126;

/** Whether the float32 with these bits is the first, going outwards from 0. */
export function turnsAt(
  compute: ExactFunction,
  bits: number,
  holds: Holds,
): boolean {
  const [x, before] = [bits, bits - 1].map((bits) =>
    new Float32Array(Uint32Array.of(bits).buffer)[0]!
  );
  return holds(exactAt(compute, x!), x!) &&
    !holds(exactAt(compute, before!), before!);
}
