import type { Io } from "./io.ts";
import { exhaust, renderAccuracy } from "../certify/exhaustive/mod.ts";
import {
  changeOperators,
  generate,
  isEnough,
  type Made,
  renderMade,
} from "../certify/generated/mod.ts";
import { Grader, type Module } from "../verdict/mod.ts";

/** Opens the module in a thread, to which no function can be sent. */
const OPENER = import.meta.resolve("../module/mod.ts");

/** What the corpora that are made, and all inputs, are certified with. */
export interface Further {
  readonly module: Module;
  readonly solutionsDir: string;
  readonly filter: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Measures every right file on all float32 inputs.
 *
 * @param ledger Where what was measured is kept.
 */
export async function certifyExhaustively(
  { module, solutionsDir, filter, onProgress }: Further,
  ledger: string,
): Promise<string> {
  const measured = await exhaust({
    module,
    opener: OPENER,
    solutionsDir,
    filter,
    workers: Math.max(1, navigator.hardwareConcurrency),
    ledger,
    ...(onProgress && { onProgress }),
  });
  return renderAccuracy(measured, module.checklist);
}

/** Makes so many wrong files, in a way, and grades them. */
export async function certifyMade(
  { module, solutionsDir, filter, onProgress }: Further,
  way: "generated" | "operators",
  count: number,
  seed: number,
  io: Io,
): Promise<boolean> {
  const grader = await Grader.open(module, solutionsDir);
  const common = {
    grader,
    checklist: module.checklist,
    count,
    seed,
    filter,
    ...(onProgress && { onProgress }),
  };
  try {
    const made: Made[] = way === "generated"
      ? await generate({ ...common, units: await module.units() })
      : await changeOperators({ ...common, solutionsDir, opener: OPENER });
    io.out(renderMade(made, seed));
    return isEnough(made);
  } finally {
    await grader.close();
  }
}
