import { z } from "zod";
import { ScoreSheet } from "../../verdict/score_sheet.ts";
import { SheetNumber } from "../../verdict/sheet_number.ts";

const common = {
  /** The item that it belongs to. */
  item: z.string(),
  title: z.string(),
};

/** An elementwise function: the student's values beside exact ones. */
export const CurveData = z.object({
  ...common,
  kind: z.literal("curve"),
  form: z.string().describe("the function that it is compared with"),
  xs: z.array(z.number()),
  student: z.array(SheetNumber),
  exact: z.array(z.number()),
  ulps: z.array(SheetNumber).describe("float32 steps between the two"),
  failing: z.object({
    check: z.string(),
    x: SheetNumber,
    actual: SheetNumber.optional(),
    expected: SheetNumber.optional(),
  }).optional(),
});
/** {@inheritDoc CurveData} */
export type CurveData = z.infer<typeof CurveData>;

/** A function of a whole row: before and after. */
export const BarsData = z.object({
  ...common,
  kind: z.literal("bars"),
  inputs: z.array(z.number()),
  student: z.array(SheetNumber),
  exact: z.array(z.number()),
});
/** {@inheritDoc BarsData} */
export type BarsData = z.infer<typeof BarsData>;

/** No picture, and why. */
export const NoPicture = z.object({
  ...common,
  kind: z.literal("none"),
  why: z.string(),
});
/** {@inheritDoc NoPicture} */
export type NoPicture = z.infer<typeof NoPicture>;

/** All that the renderer is given. */
export const ReportData = z.object({
  sheet: ScoreSheet,
  /** Where the exercises are, as the reader would name it. */
  folder: z.string(),
  pictures: z.array(
    z.discriminatedUnion("kind", [CurveData, BarsData, NoPicture]),
  ),
});
/** {@inheritDoc ReportData} */
export type ReportData = z.infer<typeof ReportData>;
