import { gather } from "./_gather.ts";
import type { Download, Top } from "./handed.ts";

/**
 * "Download" of a Brightspace assignment: a folder for each submission, named
 * `12345-678 - Ada Lovelace - Nov 20, 2026 1159 PM`.
 */
export function brightspace(tops: readonly Top[]): Download | undefined {
  return gather("Brightspace", tops, ({ name, kind }) => {
    if (name === "index.html") return "host";
    const parts = /^(\d+)-(\d+) - (.+) - (.+?) (\d{1,2})(\d\d) ?([AP]M)?$/u
      .exec(name);
    if (!parts || kind !== "folder") return undefined;
    const [, user, number, person, day, hour, minute, half] = parts;
    const at = timeOf(day!, Number(hour), minute!, half);
    return {
      id: `${person}_${user}-${number}`,
      people: [{ name: person! }],
      ...(at && { at }),
      part: { name },
    };
  });
}

function timeOf(
  day: string,
  hour: number,
  minute: string,
  half: string | undefined,
): string | undefined {
  const time = Date.parse(`${day} UTC`);
  if (Number.isNaN(time)) return undefined;
  const late = half === "PM" ? 12 : 0;
  const clock = half ? hour % 12 + late : hour;
  const date = new Date(time).toISOString().slice(0, 10);
  return `${date}T${`${clock}`.padStart(2, "0")}:${minute}:00`;
}
