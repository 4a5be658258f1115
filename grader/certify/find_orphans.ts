import { fromFileUrl } from "@std/path/from-file-url";
import { OFFERED } from "../laws/pointwise_unit.ts";
import { checksOf, type Module } from "../verdict/mod.ts";
import type { Mutant } from "./corpus.ts";

/** Parts of the kit that nothing needs or that lack their counterpart. */
export async function findOrphans(
  module: Module,
  mutants: readonly Mutant[],
  results: readonly { readonly id: string; readonly diagnosis?: string }[],
): Promise<string[]> {
  const { items, exercises } = module.checklist;
  const units = await module.units();
  const checks = checksOf(units);
  const listed = items.flatMap(({ checks }) => checks.map(({ id }) => id));
  const named = new Set(mutants.map(({ fails }) => fails));
  const told = new Map(results.map(({ id, diagnosis }) => [id, diagnosis]));
  const orphans = [
    ...listed.filter((id) => !named.has(id))
      .map((id) => `check "${id}" is needed by no mutant`),
    ...listed.filter((id) => !checks[id])
      .map((id) => `check "${id}" has no suite`),
    ...Object.keys(checks)
      .filter((id) => !listed.includes(id) && !OFFERED.has(id.split(".")[1]!))
      .map((id) => `suite "${id}" is in no line of the checklist`),
    ...[...named].filter((id) => !listed.includes(id))
      .map((id) => `a mutant names the check "${id}", which does not exist`),
    ...Object.values(units).flatMap(({ mistakes = [] }) => mistakes)
      .filter(({ id, says }) => says !== undefined && told.get(id) !== says)
      .map(({ id }) =>
        `diagnosis "${id}" is not given for its mutant, but ${told.get(id)}`
      ),
  ];
  const stubs = fromFileUrl(new URL("../../exercises/", import.meta.url));
  for (const { file } of exercises) {
    const text = await Deno.readTextFile(stubs + file).catch(() => "");
    const started = !text.includes("NotImplementedError(");
    if (!started && !text.includes("// TODO")) {
      orphans.push(`stub "${file}" has no TODO`);
    }
  }
  return orphans;
}
