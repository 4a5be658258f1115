import type { Units } from "../../verdict/module.ts";

/** Functions of each number, by name. */
export type Forms = Readonly<Record<string, (x: number) => number>>;

/** The exact forms of a pointwise exercise; of others undefined. */
export function exactForms(units: Units, exercise: string): Forms | undefined {
  const exact = units[exercise]?.exact;
  return exact && "forms" in exact ? exact.forms : undefined;
}
