import fc from "fast-check";
import { readRoster } from "../classroom/mod.ts";
import { InputError } from "../verdict/mod.ts";
import type { Fuzzed, FuzzGround } from "./ground.ts";
import { mutateJson } from "./mutate_json.ts";
import { mutateBytes } from "./mutate_text.ts";
import type { Random } from "./random.ts";

const COLUMNS =
  "id,name,email,section,folder,canvas_id,SIS Login ID,Student,ID,Email address,Username,,__proto__,constructor,identifier"
    .split(",");
const CELL = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('"', '""', ",", "\n", "\r", "\ufeff", "=1+1", "#7", "a.zip"),
);

/** Reads rosters that are nearly tables, or nearly JSON. */
export async function fuzzRoster({ random, dir }: FuzzGround): Promise<Fuzzed> {
  const faults: string[] = [];
  for (let turn = 0; turn < 20; turn++) {
    const isJson = random.below(3) === 0;
    const path = `${dir}/roster.${isJson ? "json" : "csv"}`;
    const text = isJson ? json(random) : table(random);
    const bytes = new TextEncoder().encode(text);
    await Deno.writeFile(
      path,
      random.below(3) === 0 ? mutateBytes(random, bytes) : bytes,
    );
    try {
      const { students } = (await readRoster(path)).roster;
      const ids = new Set(students.map(({ id }) => id));
      if (ids.size < students.length) faults.push("two students have one id");
    } catch (error) {
      if (!(error instanceof InputError)) faults.push(`it threw ${error}`);
      else if (/\n\s*\n/.test(error.message)) {
        faults.push(`it complained in more than a paragraph: ${error.message}`);
      }
    }
  }
  return { how: "rosters: 20 of them", faults };
}

function json(random: Random): string {
  const students = [{ id: "ada", name: "Ada" }, { id: "bob", folder: "b" }];
  return JSON.stringify(mutateJson(random, { students }));
}

function table(random: Random): string {
  const mark = random.pick([",", ";", "\t"]);
  const width = 1 + random.below(5);
  const row = (cells: readonly string[]) => cells.join(mark);
  const header = Array.from({ length: width }, () => random.pick(COLUMNS));
  const rows = Array.from(
    { length: random.below(6) },
    () =>
      row(Array.from({ length: random.below(width + 2) }, () => {
        const cell = random.draw(CELL);
        return random.below(2) === 0 ? `"${cell}"` : cell;
      })),
  );
  return [row(random.below(3) > 0 ? ["id", ...header] : header), ...rows]
    .join(random.pick(["\n", "\r\n", "\r"]));
}
