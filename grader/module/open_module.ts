import { dirname } from "@std/path/dirname";
import { resolve } from "@std/path/resolve";
import { toFileUrl } from "@std/path/to-file-url";
import { type Checklist, loadChecklist } from "../checklist/mod.ts";
import { lazy } from "../base/lazy.ts";
import { sha256 } from "../subject/sha256.ts";
import type { Check } from "../verdict/check.ts";
import { InputError } from "../verdict/input_error.ts";
import type { Module, Units } from "../verdict/module.ts";

/**
 * The module of this kit, along its own checklist or another one. Checks that
 * a checklist brings along are the instructor's: they run as the grader does,
 * with its rights.
 *
 * @param path The other checklist, beside which its checks are.
 * @throws {SyntaxError} If the checklist breaks the schema.
 * @throws {InputError} If a file of checks cannot be loaded or takes the name
 * of another check.
 */
export async function openModule(path?: string): Promise<Module> {
  const checklist = await loadChecklist(path);
  const { suites: files = [] } = checklist;
  if (path === undefined || files.length === 0) {
    return { checklist, units: ownUnits, added: "" };
  }
  const { units, added } = await extended(await ownUnits(), files, path);
  return { checklist, units: () => Promise.resolve(units), added };
}

/** What grades is loaded late: the sandbox starts in the meantime. */
async function ownUnits(): Promise<Units> {
  const { UNITS }: typeof import("./units.ts") = await import(
    lazy("./units.ts")
  );
  return UNITS;
}

async function extended(
  own: Units,
  files: NonNullable<Checklist["suites"]>,
  path: string,
): Promise<{ readonly units: Units; readonly added: string }> {
  const units: Record<string, Units[string]> = { ...own };
  const texts: string[] = [];
  for (const file of files) {
    const place = resolve(dirname(path), file);
    for (const [id, check] of Object.entries(await load(file, place))) {
      const [item = "", name = ""] = id.split(".");
      const unit = units[item] ?? { checks: {} };
      if (name in unit.checks) {
        throw refusal(file, `there is a check "${id}" already`);
      }
      units[item] = { ...unit, checks: { ...unit.checks, [name]: check } };
    }
    texts.push(await Deno.readTextFile(place));
  }
  return { units, added: await sha256(texts.join("\0")) };
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
