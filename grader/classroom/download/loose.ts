import { gather, plainName } from "./_gather.ts";
import type { Download, Top } from "./handed.ts";

/**
 * Loose files with a student's name before or after the exercise's:
 * `ada_double.ts`, `double-ada.ts`.
 */
export function loose(
  tops: readonly Top[],
  files: readonly string[],
): Download | undefined {
  // Beside a folder or an archive for each student it is nobody's.
  const isWhole = ({ name, kind }: Top) =>
    kind === "folder" || /\.zip$/i.test(name);
  if (tops.some(isWhole)) return undefined;
  return gather("loose files", tops, ({ name }) => {
    // `twice_double.ts` is no double.ts of somebody called twice.
    if (files.includes(name.toLowerCase())) return undefined;
    for (const file of files) {
      const stem = file.replace(/\.\w+$/, "");
      const type = file.slice(stem.length);
      const escaped = stem.replace(/[^\w]/g, "\\$&");
      const [, before, after, number] = new RegExp(
        `^(?:(.+?)[-_. ]+${escaped}|${escaped}[-_. ]+(.+?))( ?\\(\\d+\\)|-\\d+)?${
          type.replace(".", "\\.")
        }$`,
        "iu",
      ).exec(name) ?? [];
      const person = before ?? after;
      if (person === undefined) continue;
      const { attempt } = plainName(`${stem}${number ?? ""}${type}`, files);
      return {
        id: person,
        people: [{ folder: person, name: person }],
        part: { name, as: file },
        ...(attempt !== undefined && { attempt }),
      };
    }
    return undefined;
  });
}
