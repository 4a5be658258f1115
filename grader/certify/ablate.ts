import type { Checklist } from "../checklist/mod.ts";
import { deriveSeed, Grader, type Module } from "../verdict/mod.ts";
import { loadMutants } from "./corpus.ts";
import { pool } from "../base/pool.ts";
import { failedChecks, tryFile } from "./trial_run.ts";

/** What the grader would miss without one of its checks. */
export interface Ablation {
  readonly check: string;
  /** Mutants that would get through. */
  readonly survivors: readonly string[];
  /** Mutants that another check would catch all the same. */
  readonly caught: readonly string[];
  /** Those of them that several others would charge for one mistake. */
  readonly charged: readonly string[];
}

/**
 * Takes each check away in turn and grades the mutants that name it. Nobody needs
 * a check without survivors, unless others wait for it: then it is what keeps one
 * mistake from being charged several times.
 */
export async function ablate(
  module: Module,
  solutionsDir: string,
  { seed, measuresTime, filter = "" }: {
    readonly seed: number;
    readonly measuresTime: boolean;
    /** Only mutants whose id, `exercise/name`, contains this. */
    readonly filter?: string;
  },
): Promise<Ablation[]> {
  const { checklist } = module;
  const mutants = (await loadMutants(
    checklist.exercises,
    await module.units(),
  )).filter(({ id }) => id.includes(filter));
  const grader = await Grader.open(module, solutionsDir);
  const cores = Math.max(1, navigator.hardwareConcurrency);
  try {
    const checks = checklist.items.flatMap((item) => item.checks)
      .filter(({ id }) => !filter || mutants.some(({ fails }) => fails === id));
    return await pool(checks, cores, async ({ id }) => {
      const without = withoutCheck(checklist, id);
      const survivors: string[] = [];
      const caught: string[] = [];
      const charged: string[] = [];
      for (const mutant of mutants.filter(({ fails }) => fails === id)) {
        const { sheets: [sheet] } = await tryFile(mutant, {
          checklist: without,
          grader,
          seeds: [deriveSeed(seed, mutant.id)],
          // Without its check, time can only tell for the others.
          measuresTime: measuresTime && !id.endsWith(".cost"),
        });
        const failed = failedChecks(sheet!, without);
        (failed.length === 0 ? survivors : caught).push(mutant.id);
        const more = failed.filter((other) => !mutant.mayFail.includes(other));
        if (more.length > 1) charged.push(mutant.id);
      }
      return { check: id, survivors, caught, charged };
    });
  } finally {
    await grader.close();
  }
}

/** A checklist as if the check had never been written. */
export function withoutCheck(checklist: Checklist, check: string): Checklist {
  const items = checklist.items.map((item) => ({
    ...item,
    checks: item.checks.filter(({ id }) => id !== check).map((spec) => ({
      ...spec,
      needs: spec.needs.filter((need) => need !== check),
    })),
  }));
  return { ...checklist, items };
}

/** The ablations as text, one check a line. */
export function renderAblations(ablations: readonly Ablation[]): string {
  const lines = ablations.map(({ check, survivors, caught, charged }) => {
    const count =
      `${survivors.length} survive, ${caught.length} caught elsewhere, ` +
      `${charged.length} more than once`;
    const needed = survivors.length > 0 || charged.length > 0;
    return needed
      ? `${check.padEnd(22)} ${count}: ${survivors.join(", ")}`
      : `UNNEEDED  ${check}: ${count}`;
  });
  return `${lines.join("\n")}\n`;
}
