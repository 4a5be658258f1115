import type { Checklist } from "../checklist/mod.ts";
import type { Check } from "./check.ts";

/** One line of a module's checklist as code. */
export interface Unit {
  /** Its checks, by what their ids say after the point. */
  readonly checks: Readonly<Record<string, Check>>;
}

/** The units of a module, by the ids of the checklist's items. */
export type Units = Readonly<Record<string, Unit>>;

/** What is graded: a checklist, and the code that it is checked by. */
export interface Module {
  readonly checklist: Checklist;
  /** Loads the code once, when it is first asked for: a hint needs none of it. */
  readonly units: () => Promise<Units>;
  /** SHA-256 of the checks that the checklist brings along; empty if none. */
  readonly added: string;
}

/** All checks of the units, by their ids. */
export function checksOf(units: Units): Readonly<Record<string, Check>> {
  return Object.fromEntries(
    Object.entries(units).flatMap(([item, { checks }]) =>
      Object.entries(checks).map(([name, check]) => [`${item}.${name}`, check])
    ),
  );
}

/** The module with only a part of its checklist, or with another one. */
export function withChecklist(module: Module, checklist: Checklist): Module {
  return { ...module, checklist };
}
