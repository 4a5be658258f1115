import { z } from "zod";

/** A number as JSON can hold it: JSON itself has no NaN, Infinity or -0. */
export const SheetNumber = z.union([
  z.number(),
  z.enum(["NaN", "Infinity", "-Infinity", "-0"]),
]);
export type SheetNumber = z.infer<typeof SheetNumber>;

/** Encodes a number for a sheet. */
export function toSheetNumber(value: number): SheetNumber {
  if (Number.isFinite(value)) return Object.is(value, -0) ? "-0" : value;
  return `${value}` as SheetNumber;
}

/** Decodes a number of a sheet. */
export function fromSheetNumber(value: SheetNumber): number {
  return Number(value);
}
