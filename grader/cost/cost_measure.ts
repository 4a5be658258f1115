import { z } from "zod";

/** CPU time of an activation against the reference's, measured in one run. */
export const CostMeasure = z.object({
  ratio: z.number().positive().describe(
    "of the two times that were not disturbed",
  ),
  low: z.number().positive().describe("lower end of its 99 % interval"),
  high: z.number().positive().describe("upper end of its 99 % interval"),
  control: z.number().positive()
    .describe("the reference against itself in the same rounds; 1 if quiet"),
  pairs: z.number().int().positive(),
  nsPerElement: z.number().positive().describe(
    "CPU time where it was not disturbed, nanoseconds",
  ),
  copies: z.number().positive().optional()
    .describe("its time as a multiple of a plain copy in the same rounds"),
});
export type CostMeasure = z.infer<typeof CostMeasure>;
