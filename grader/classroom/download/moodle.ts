import { gather, plainName } from "./_gather.ts";
import type { Download, Top } from "./handed.ts";

/**
 * "Download all submissions" of Moodle: a folder for each participant, named
 * `Ada Lovelace_123_assignsubmission_file_`, or files that begin like that.
 */
export function moodle(
  tops: readonly Top[],
  files: readonly string[],
): Download | undefined {
  return gather("Moodle", tops, ({ name, kind }) => {
    const parts = /^(.*)_(\d+)_assignsubmission_file(?:_(.*))?$/u.exec(name);
    if (!parts) return undefined;
    const [, person, participant, file] = parts;
    return {
      id: `${person}_${participant}`,
      people: [{
        moodle_id: participant!,
        // Where names are hidden, everybody is called so.
        ...(!/^Participant$/i.test(person!) && { name: person! }),
      }],
      part: kind === "file" && file
        ? { name, as: plainName(file, files).as }
        : { name },
    };
  });
}
