import type { ScoreSheet } from "../verdict/mod.ts";
import type { Memory } from "./memory.ts";

/**
 * Notes for each item of a sheet which check failed first, so that a hint that
 * is asked for next is about that one.
 */
export function rememberSheet(memory: Memory, sheet: ScoreSheet): Memory {
  const failing = { ...memory.failing };
  for (const { id, checks } of sheet.items) {
    const failed = checks.find(({ outcome }) => outcome === "failed");
    if (failed) failing[id] = failed.id;
    else delete failing[id];
  }
  return { ...memory, failing };
}
