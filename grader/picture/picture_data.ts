import { z } from "zod";
import { SheetNumber } from "../verdict/sheet_number.ts";

const common = {
  /** The item that it belongs to. */
  item: z.string(),
  title: z.string(),
  missing: z.string().optional().describe(
    "why there is nothing of the student's: NaN stands for each value, and only the exact is drawn",
  ),
};

/** An input on which a check failed. */
export const FailingInput = z.object({
  check: z.string(),
  x: SheetNumber,
  actual: SheetNumber.optional(),
  expected: SheetNumber.optional(),
});
export type FailingInput = z.infer<typeof FailingInput>;

/** The student's values beside exact ones, one each x. */
const Beside = z.object({
  xs: z.array(z.number()),
  student: z.array(SheetNumber),
  exact: z.array(z.number()),
  ulps: z.array(SheetNumber).describe("float32 steps between the two"),
});

/** An elementwise function. */
export const CurveData = z.object({
  ...common,
  kind: z.literal("curve"),
  form: z.string().describe("the function that it is compared with"),
  ...Beside.shape,
  slope: z.array(SheetNumber)
    .describe("of the student's curve: differences of its own values"),
  exactSlope: z.array(z.number()).describe("the same of the exact function"),
  other: z.object({ name: z.string(), ys: z.array(z.number()) }).optional()
    .describe("another curve, as the reader has turned it"),
  failing: FailingInput.optional(),
  magnitudes: Beside.optional().describe(
    "where the failing input is too small or too large to be seen: numbers of its sign from the smallest to the largest",
  ),
});
export type CurveData = z.infer<typeof CurveData>;

/** A function of a whole row: before and after. */
export const BarsData = z.object({
  ...common,
  kind: z.literal("bars"),
  inputs: z.array(z.number()),
  student: z.array(SheetNumber),
  exact: z.array(z.number()),
});
export type BarsData = z.infer<typeof BarsData>;

/** The numbers behind a picture. */
export const PictureData = z.discriminatedUnion("kind", [
  CurveData,
  BarsData,
]);
export type PictureData = z.infer<typeof PictureData>;
