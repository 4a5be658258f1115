import type { Suite } from "./_suite.ts";

/** What is being declared in this test file. */
export interface Registry {
  /** The suite whose body is running, if any. */
  current: Suite | undefined;
  /** Whether a test or suite was declared: too late for global hooks. */
  started: boolean;
  /** How many tests are running: too late to declare more. */
  running: number;
}

/** The one registry of this process; Deno gives each test file its own. */
export const registry: Registry = {
  current: undefined,
  started: false,
  running: 0,
};
