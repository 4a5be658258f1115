import type { Draw, Random } from "./values.ts";

/** The samples that a law ranges over. */
export interface Space {
  readonly value: Draw;
  /** Ranks to draw from. Default `[1, 2, 3]`. */
  readonly ranks?: readonly number[];
  /** The smallest size of a dim. Default 1; 0 allows empty tensors. */
  readonly minDim?: number;
  /** The largest number of values. Default 48. */
  readonly maxSize?: number;
  /** Whether to draw a dim to work along, from either end. Default false. */
  readonly anyDim?: boolean;
  /** Draws further numbers for the law. */
  readonly extra?: (random: Random, size: number) => readonly number[];
  /** Values that a simpler sample may hold. Default: any number. */
  readonly allows?: (value: number) => boolean;
  /** Extra numbers that a simpler sample may hold. Default: any integer. */
  readonly allowsExtra?: (value: number) => boolean;
}
