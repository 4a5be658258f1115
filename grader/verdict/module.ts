import type { Checklist } from "../checklist/mod.ts";
import type { Case, TensorData } from "../subject/mod.ts";
import type { Check } from "./check.ts";
import type { Mistake } from "./mistake.ts";
import type { Picture } from "./picture.ts";

/** What a unit computes, in float64: to hold any code against. */
export type Exact =
  /** The accepted forms of a function of each number, by name. */
  | { readonly forms: Readonly<Record<string, (x: number) => number>> }
  /** What a call gives. */
  | { readonly of: (call: Case) => TensorData };

/** One line of a module's checklist as code. */
export interface Unit {
  /** Default: nothing that could be computed alone. */
  readonly exact?: Exact;
  /** Its checks, by what their ids say after the point. */
  readonly checks: Readonly<Record<string, Check>>;
  /** What is often done wrong. Default: nothing is known. */
  readonly mistakes?: readonly Mistake[];
  /** What a report draws of it. Default: nothing. */
  readonly picture?: Picture;
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

/** The module with a part of its checklist only, or with another one. */
export function withChecklist(module: Module, checklist: Checklist): Module {
  return { ...module, checklist };
}
