import { gather, plainName } from "./_gather.ts";
import type { Download, Top } from "./handed.ts";

/**
 * "Download Submissions" of Canvas: loose files that are named
 * `lovelaceada_LATE_123_4567_relu.ts` by name, user and attachment. Who hands
 * in again has numbers in the files' names.
 */
export function canvas(
  tops: readonly Top[],
  files: readonly string[],
): Download | undefined {
  if (tops.some(({ kind }) => kind === "folder")) return undefined;
  return gather("Canvas", tops, ({ name }) => {
    const parts =
      /^(?:([\p{L}\p{M}\p{N}_]*?)_)?(LATE_)?(?:anon_([\p{L}\p{N}]+)|(\d+))_(\d+)_(.+)$/u
        .exec(name);
    if (!parts) return undefined;
    const [, person = "", late, anonymous, user, , file] = parts;
    return {
      id: anonymous ? `anon_${anonymous}` : `${person}_${user}`,
      people: [{
        ...(user && { canvas_id: user }),
        ...(person && { name: person }),
      }],
      ...(late && { late: true }),
      part: { name, as: plainName(file!, files).as },
      ...attemptOf(file!, files),
    };
  });
}

function attemptOf(
  file: string,
  files: readonly string[],
): { readonly attempt?: number } {
  const { attempt } = plainName(file, files);
  return attempt === undefined ? {} : { attempt };
}
