import type { TensorData } from "../subject/tensor_data.ts";

/** One input of a law: a tensor, and what else the law varies. */
export interface Sample {
  readonly input: TensorData;
  readonly dim?: number;
  /** Further numbers, such as the shift to apply; the law says which. */
  readonly extra?: readonly number[];
}
