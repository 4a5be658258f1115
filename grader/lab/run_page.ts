import { printable } from "../report/printable.ts";
import { type Block, say } from "./block.ts";
import type { Page } from "./page.ts";
import type { Workbench } from "./workbench.ts";
import { WorkbenchFault } from "./workbench_fault.ts";

/**
 * A page computed here and now; where it cannot be, the reason.
 *
 * @param watch Shown what there is so far, where that takes a while.
 */
export async function runPage(
  page: Page,
  bench: Workbench,
  watch?: (blocks: readonly Block[]) => void,
): Promise<readonly Block[]> {
  const missing = await lacks(page, bench);
  if (missing.length > 0) return missing.map(say);
  try {
    return await page.run(bench, watch);
  } catch (error) {
    if (!(error instanceof WorkbenchFault)) throw error;
    return [say(printable(error.message))];
  }
}

/** What a page needs and does not have, in sentences. */
export async function lacks(
  { needs }: Page,
  bench: Workbench,
): Promise<string[]> {
  const states = await Promise.all(needs.map(async (exercise) => {
    const state = await bench.readiness(exercise);
    const name = bench.nameOf(exercise);
    if (state.kind === "ready") return [];
    const reason = state.kind === "not-started"
      ? "which is not started"
      : `which does not run: ${printable(state.message)}`;
    return [`It needs your ${name}, ${reason}`];
  }));
  return states.flat();
}
