import { z } from "zod";

/** The seed of all inputs, as a sheet says it. */
export const seedOption = z.string()
  .regex(/^\d{1,10}$/, "it has to be a whole number, 0 or more")
  .transform(Number)
  .refine((seed) => seed < 2 ** 31, "it has to be less than 2147483648");

/** How many. */
export const wholeOption = z.string()
  .regex(/^\d{1,9}$/, "it has to be a whole number").transform(Number);

/** Points, minutes. */
export const numberOption = z.string()
  .regex(/^\d{1,9}(\.\d+)?$/, "it has to be a number, 0 or more")
  .transform(Number);

/** How many, of which one is the least. */
export const countOption = wholeOption
  .refine((count) => count > 0, "it has to be 1 or more");

/** A folder, as a path of it begins: a shell ends it with / where Tab is pressed. */
export const folderOption = z.string()
  .transform((dir) => dir.replace(/(?<=[^/:])\/+$/, ""));

const ANYWHERE = { local: true, offset: true };

/** A time of the calendar; without a zone it is the machine's own. */
export const timeOption = z.union(
  [
    z.iso.date(),
    z.iso.datetime(ANYWHERE),
    // Minutes only.
    z.iso.datetime({ ...ANYWHERE, precision: -1 }),
  ],
  "it has to be a time that there is, such as 2026-11-20T23:59",
);
