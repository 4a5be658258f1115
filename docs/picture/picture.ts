import { text } from "../../grader/report/mod.ts";
import { sampleSheet } from "./sample_sheet.ts";
import { svgOf } from "./svg_of.ts";

/** Where README looks for it. */
export const PICTURE = new URL("../sheet.svg", import.meta.url);

/** The picture of a real sheet, made anew from what the kit prints today. */
export async function picture(): Promise<string> {
  const sheet = await sampleSheet();
  const printed = text(sheet, { width: 80, color: true });
  return svgOf(
    `A score sheet in a terminal: ${sheet.score} of ${sheet.maxScore} points, ReLU with a failing check and what helps to mend it, two exercises done, two not started`,
    `$ deno task grade --no-cost\n${printed}`,
  );
}

/** Writes it anew: `deno task -c dev.json picture`. */
if (import.meta.main) await Deno.writeTextFile(PICTURE, await picture());
