import { gather, plainName } from "./_gather.ts";
import type { Download, Top } from "./handed.ts";

/**
 * "Assignment File Download" of Blackboard: loose files that are named
 * `Activations_al1_attempt_2026-11-20-23-59-58_relu.ts`, and a `.txt` of each
 * attempt.
 */
export function blackboard(
  tops: readonly Top[],
  files: readonly string[],
): Download | undefined {
  return gather("Blackboard", tops, ({ name, kind }) => {
    const parts =
      /^.*_([^_]+)_attempt_(\d{4}-\d\d-\d\d)-(\d\d)-(\d\d)-(\d\d)(?:_(.+)|\.txt)$/u
        .exec(name);
    if (!parts || kind === "folder") return undefined;
    const [, user, day, hour, minute, second, file] = parts;
    const at = `${day}T${hour}:${minute}:${second}`;
    return {
      id: `${user}_${day}-${hour}-${minute}-${second}`,
      people: [{ sis_login_id: user! }],
      at,
      // What the host says of the attempt is none of its files.
      part: { name, as: file ? plainName(file, files).as : "attempt.txt" },
    };
  });
}
