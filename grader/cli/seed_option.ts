import { z } from "zod";

/** The seed of all inputs, as a sheet says it. */
export const seedOption = z.string()
  .regex(/^\d{1,10}$/, "it has to be a whole number, 0 or more")
  .transform(Number)
  .refine((seed) => seed < 2 ** 31, "it has to be less than 2147483648");
