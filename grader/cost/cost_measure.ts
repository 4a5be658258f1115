import { z } from "zod";

/** CPU time of an activation against the reference's, measured in one run. */
export const CostMeasure = z.object({
  ratio: z.number().positive().describe("median of the paired ratios"),
  low: z.number().positive().describe("lower end of its 99 % interval"),
  high: z.number().positive().describe("upper end of its 99 % interval"),
  control: z.number().positive()
    .describe("the reference against itself in the same rounds; 1 if quiet"),
  pairs: z.number().int().positive(),
  nsPerElement: z.number().positive().describe("median CPU time, nanoseconds"),
  copies: z.number().positive().optional()
    .describe("median time as a multiple of a plain copy in the same rounds"),
});
/** {@inheritDoc CostMeasure} */
export type CostMeasure = z.infer<typeof CostMeasure>;
