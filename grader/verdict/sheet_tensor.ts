import { z } from "zod";
import type { TensorData } from "../subject/tensor_data.ts";
import { fromSheetNumber, SheetNumber, toSheetNumber } from "./sheet_number.ts";

/** A tensor in a sheet: its first values, and how many more there are. */
export const SheetTensor = z.object({
  shape: z.array(z.number().int().nonnegative()),
  values: z.array(SheetNumber).describe("float32, row-major"),
  omitted: z.number().int().nonnegative().describe("values beyond these"),
});
export type SheetTensor = z.infer<typeof SheetTensor>;

const SHOWN = 64;

/** Encodes a tensor for a sheet. */
export function toSheetTensor({ shape, data }: TensorData): SheetTensor {
  return {
    shape: [...shape],
    values: Array.from(data.subarray(0, SHOWN), toSheetNumber),
    omitted: Math.max(0, data.length - SHOWN),
  };
}

/** Decodes a tensor of a sheet, if it is there whole. */
export function fromSheetTensor(
  { shape, values, omitted }: SheetTensor,
): TensorData | undefined {
  if (omitted > 0) return undefined;
  return { shape, data: Float32Array.from(values, fromSheetNumber) };
}

/** Where a position is among a tensor's numbers. */
export function rowMajor(
  shape: readonly number[],
  index: readonly number[],
): number {
  return index.reduce((at, i, dim) => at * shape[dim]! + i, 0);
}
