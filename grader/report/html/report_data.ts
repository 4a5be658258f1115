import { z } from "zod";
import { PictureData } from "../../picture/picture_data.ts";
import { ScoreSheet } from "../../verdict/score_sheet.ts";
import { Excerpt } from "./excerpt.ts";

/** All that the renderer is given. */
export const ReportData = z.object({
  sheet: ScoreSheet,
  /** Where the exercises are, as the reader would name it. */
  folder: z.string(),
  /** The checklist that was graded along, as it was typed, if one was. */
  checklist: z.string().optional(),
  pictures: z.array(PictureData),
  /** The student's own lines. */
  excerpts: z.array(Excerpt),
});
export type ReportData = z.infer<typeof ReportData>;
