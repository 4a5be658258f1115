import { z } from "zod";
import { InputError } from "../verdict/mod.ts";
import { readCsv } from "./read_csv.ts";
import { Roster, Student } from "./roster.ts";

/**
 * Reads a roster: JSON, or CSV with a header of the same names.
 *
 * @throws {InputError} If it cannot be read or breaks the schema.
 */
export async function readRoster(path: string): Promise<Roster> {
  const refuse = (state: string, advice: string) =>
    new InputError(`Cannot read roster "${path}": ${state}; ${advice}`);
  let text: string;
  try {
    text = await Deno.readTextFile(path);
  } catch (error) {
    const missing = error instanceof Deno.errors.NotFound;
    throw refuse(
      missing ? "no such file" : "it cannot be opened",
      "name a .csv or .json file",
    );
  }
  let value: unknown;
  try {
    value = /\.json$/i.test(path) ? JSON.parse(text) : fromCsv(text);
  } catch (error) {
    throw refuse((error as Error).message, "mend it there");
  }
  const parsed = Roster.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw refuse(
    `${z.core.toDotPath(issue!.path) || "it"}: ${issue!.message}`,
    `a student has ${Object.keys(Student.shape).join(", ")}`,
  );
}

function fromCsv(text: string): unknown {
  const [header = [], ...rows] = readCsv(text);
  const names = header.map((name) =>
    name.trim().toLowerCase().replaceAll(/[ -]/g, "_")
  );
  if (!names.includes("id")) {
    throw new SyntaxError('its first line has no column "id"');
  }
  return {
    students: rows.map((row) =>
      Object.fromEntries(
        names.flatMap((name, i) =>
          name in Student.shape && row[i]?.trim() ? [[name, row[i]]] : []
        ),
      )
    ),
  };
}
