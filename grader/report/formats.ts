import type { ScoreSheet } from "../verdict/mod.ts";
import { autolab } from "./autolab.ts";
import { classroom50 } from "./classroom50.ts";
import { csv } from "./csv.ts";
import { ctrf } from "./ctrf.ts";
import { exercism } from "./exercism.ts";
import type { FormatName } from "./format_names.ts";
import { github } from "./github.ts";
import { sheetPage } from "./html/sheet_page.ts";
import { gradescope } from "./gradescope.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { prairielearn } from "./prairielearn.ts";
import { submitty } from "./submitty.ts";
import type { Classroom50Identity } from "./schemas/classroom50_result.ts";

/** What a format may need beside the sheet. */
export interface FormatContext {
  /** The folder that was graded, as the reader would name it. */
  readonly folder: string;
  /** The checklist that was graded along, as it was typed, if one was. */
  readonly checklist?: string | undefined;
  /** A word that no student can guess. */
  readonly token: string;
  /** When the sheet is given. */
  readonly at: Date;
  /** Whose result it is; asked for by the format that says it. */
  readonly identity: () => Classroom50Identity;
}

/** How a sheet is given to another system. */
export interface Format {
  render(sheet: ScoreSheet, context: FormatContext): string;
  /** The system takes any other exit code for a breakdown. */
  readonly exitsZero?: true;
}

/** The formats that other systems read, by name. */
export const FORMATS = {
  json: { render: json },
  markdown: { render: markdown },
  html: { render: sheetPage },
  csv: { render: csv },
  junit: { render: junit },
  ctrf: { render: ctrf },
  github: { render: github },
  gradescope: { render: gradescope, exitsZero: true },
  prairielearn: { render: prairielearn, exitsZero: true },
  exercism: { render: exercism, exitsZero: true },
  classroom50: {
    render: (sheet, { identity, checklist }) =>
      classroom50(sheet, identity(), checklist),
    exitsZero: true,
  },
  autolab: { render: autolab, exitsZero: true },
  submitty: { render: submitty, exitsZero: true },
} as const satisfies Readonly<Record<FormatName, Format>>;
