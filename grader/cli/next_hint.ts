import type { CheckSpec } from "../checklist/mod.ts";
import type { Memory } from "./memory.ts";

/** The steps of a check's hints that may be shown. */
export interface Hint {
  readonly check: CheckSpec;
  /** All steps up to the newest, which is the last. */
  readonly steps: readonly string[];
  /** How many there are in all. */
  readonly total: number;
}

/** One step more than was shown last time; after the last, all of them. */
export function nextHint(
  memory: Memory,
  check: CheckSpec,
): { readonly hint: Hint; readonly memory: Memory } {
  const total = check.hints.length;
  const shown = Math.min((memory.hints[check.id] ?? 0) + 1, total);
  return {
    hint: { check, steps: check.hints.slice(0, shown), total },
    memory: { ...memory, hints: { ...memory.hints, [check.id]: shown } },
  };
}
