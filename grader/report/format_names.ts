/** The names of the formats that other systems read. */
export const FORMAT_NAMES = [
  "json",
  "markdown",
  "html",
  "csv",
  "junit",
  "ctrf",
  "github",
  "gradescope",
  "prairielearn",
  "exercism",
  "classroom50",
  "autolab",
  "submitty",
] as const;
/** The name of one of them. */
export type FormatName = typeof FORMAT_NAMES[number];
