import { dirname } from "@std/path/dirname";
import { resolve } from "@std/path/resolve";
import { toFileUrl } from "@std/path/to-file-url";
import type { Checklist } from "../checklist/mod.ts";
import { sha256 } from "../subject/sha256.ts";
import type { Check } from "../verdict/check.ts";
import { InputError } from "../base/input_error.ts";
import type { Unit, Units } from "../verdict/module.ts";

/**
 * The units with the checks that a checklist brings along.
 *
 * @param path The checklist's own path, beside which the files are.
 * @returns The units, and the SHA-256 of the files; empty if there are none.
 * @throws {InputError} If a file cannot be loaded or takes a check's name.
 */
export async function addedChecks(
  own: Units,
  { suites: files = [] }: Checklist,
  path: string,
): Promise<{ readonly units: Units; readonly added: string }> {
  let units = own;
  const texts: string[] = [];
  for (const file of files) {
    const place = resolve(dirname(path), file);
    units = withChecks(units, file, await load(file, place));
    texts.push(await Deno.readTextFile(place));
  }
  const added = texts.length > 0 ? await sha256(texts.join("\0")) : "";
  return { units, added };
}

/**
 * The units with the checks that a file exports.
 *
 * @param file Its name in the checklist.
 * @param module What it exports.
 * @throws {InputError} If that is none, or takes a check's name.
 */
export function withChecks(own: Units, file: string, module: unknown): Units {
  const checks: unknown = Reflect.get(Object(module), "checks");
  if (!areChecks(checks)) throw refusal(file, "it exports no `checks`, by id");
  const units: Record<string, Unit> = { ...own };
  for (const [id, check] of Object.entries(checks)) {
    const [item = "", name = ""] = id.split(".");
    const unit = units[item] ?? { checks: {} };
    if (name in unit.checks) {
      throw refusal(file, `there is a check "${id}" already`);
    }
    units[item] = { ...unit, checks: { ...unit.checks, [name]: check } };
  }
  return units;
}

async function load(file: string, place: string): Promise<unknown> {
  try {
    return await import(toFileUrl(place).href);
  } catch (error) {
    throw refusal(file, error instanceof Error ? error.message : `${error}`);
  }
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
