import { dirname } from "@std/path/dirname";
import { resolve } from "@std/path/resolve";
import { toFileUrl } from "@std/path/to-file-url";
import type { Checklist } from "../checklist/mod.ts";
import { sha256 } from "../subject/sha256.ts";
import type { Check } from "../verdict/check.ts";
import { InputError } from "../verdict/input_error.ts";
import { SUITES } from "./mod.ts";

/** The checks of a checklist, and what they are. */
export interface Suites {
  readonly suites: Readonly<Record<string, Check>>;
  /** SHA-256 of the files that the checklist adds; empty if it adds none. */
  readonly added: string;
}

/**
 * The module's checks and those of the files that a checklist names. These
 * files are the instructor's: they run as the grader does, with its rights.
 *
 * @param path The checklist's own path, beside which its files are.
 * @throws {InputError} If a file cannot be loaded or takes a check's name.
 */
export async function suitesOf(
  checklist: Checklist,
  path: string | undefined,
): Promise<Suites> {
  const { suites: files = [] } = checklist;
  if (path === undefined || files.length === 0) {
    return { suites: SUITES, added: "" };
  }
  const suites: Record<string, Check> = { ...SUITES };
  const texts: string[] = [];
  for (const file of files) {
    const place = resolve(dirname(path), file);
    for (const [id, check] of Object.entries(await load(file, place))) {
      if (id in suites) throw refusal(file, `there is a check "${id}" already`);
      suites[id] = check;
    }
    texts.push(await Deno.readTextFile(place));
  }
  return { suites, added: await sha256(texts.join("\0")) };
}

async function load(
  file: string,
  place: string,
): Promise<Readonly<Record<string, Check>>> {
  let module: unknown;
  try {
    module = await import(toFileUrl(place).href);
  } catch (error) {
    throw refusal(file, error instanceof Error ? error.message : `${error}`);
  }
  const checks: unknown = Reflect.get(Object(module), "checks");
  if (!areChecks(checks)) throw refusal(file, "it exports no `checks`, by id");
  return checks;
}

function areChecks(value: unknown): value is Readonly<Record<string, Check>> {
  return typeof value === "object" && value !== null &&
    Object.values(value).length > 0 &&
    Object.values(value).every((check) => typeof check === "function");
}

function refusal(file: string, state: string): InputError {
  return new InputError(
    `Cannot use checks "${file}": ${state}; see docs/instructor.md`,
  );
}
