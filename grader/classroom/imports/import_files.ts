import type { ClassEntry } from "../class_entry.ts";
import { participants } from "./moodle.ts";

/** What a host takes back of a class. */
export interface ImportFiles {
  readonly host: string;
  readonly files: readonly string[];
}

/**
 * The files that are for the host of a class.
 *
 * @param host Who handed the submissions out. Default: who knows the people.
 * @returns `undefined` if it is none that imports a file of its own.
 */
export function importFiles(
  entries: readonly ClassEntry[],
  host?: string,
): ImportFiles | undefined {
  const isKnown = participants(entries).length > 0;
  const files: Readonly<Record<string, readonly string[]>> = {
    Canvas: ["canvas.csv"],
    Moodle: isKnown
      ? ["moodle-worksheet.csv", "moodle-feedback.zip"]
      : ["moodle.csv"],
    Blackboard: ["blackboard.csv"],
    Brightspace: ["brightspace.csv"],
  };
  const knows = entries.some(({ student }) => student.canvas_id)
    ? "Canvas"
    : isKnown
    ? "Moodle"
    : "";
  const name = host !== undefined && host in files ? host : knows;
  const own = files[name];
  return own && { host: name, files: own };
}
