import type { Checklist } from "../checklist/mod.ts";
import type { Random } from "./random.ts";

/** How a command of the kit ended. */
export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What is fuzzed. */
export interface Fuzzable {
  readonly checklist: Checklist;
  readonly solutionsDir: string;
  readonly exercisesDir: string;
  /** Runs a command in a folder. */
  readonly command: (
    args: readonly string[],
    cwd: string,
  ) => Promise<CommandResult>;
}

/** What runs are made by. */
export interface FuzzGround extends Fuzzable {
  readonly random: Random;
  /** A folder for the run, removed after it. */
  readonly dir: string;
}

/** What one run found: nothing, or what is wrong, in words. */
export interface Fuzzed {
  readonly how: string;
  readonly faults: readonly string[];
}
