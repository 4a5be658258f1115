import { leftovers } from "../certify/cheats/leftovers.ts";
import { pool } from "../base/pool.ts";
import { fuzzArchive } from "./fuzz_archive.ts";
import { fuzzChecklist } from "./fuzz_checklist.ts";
import { fuzzChildFrames, fuzzParentFrames } from "./fuzz_frames.ts";
import { fuzzOptions } from "./fuzz_options.ts";
import { fuzzRoster } from "./fuzz_roster.ts";
import { fuzzSheet } from "./fuzz_sheet.ts";
import { fuzzSubmission } from "./fuzz_submission.ts";
import { fuzzToken } from "./fuzz_token.ts";
import type { Fuzzable, Fuzzed, FuzzGround } from "./ground.ts";
import { Random } from "./random.ts";

/** How to fuzz. */
export interface FuzzOptions extends Fuzzable {
  readonly runs: number;
  /** Begin no run after so many milliseconds. Default: go through all. */
  readonly limitMs?: number;
  readonly seed: number;
  /** The number of the first run, to repeat one. Default 0. */
  readonly from?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What all runs found. */
export interface FuzzReport {
  readonly runs: number;
  readonly seed: number;
  /** How often each way was gone. */
  readonly ways: Readonly<Record<string, number>>;
  readonly broken: readonly {
    readonly run: number;
    readonly how: string;
    readonly faults: readonly string[];
  }[];
  readonly leftovers: readonly string[];
  readonly durationMs: number;
}

type Way = (ground: FuzzGround) => Promise<Fuzzed>;

/** Thirty runs go these ways. */
const WAYS: readonly Way[] = [
  ...Array.from({ length: 8 }, () => fuzzSubmission),
  ...Array.from({ length: 4 }, () => fuzzChecklist),
  ...Array.from({ length: 3 }, () => fuzzParentFrames),
  ...Array.from({ length: 2 }, () => fuzzChildFrames),
  ...Array.from({ length: 3 }, () => fuzzOptions),
  ...Array.from({ length: 4 }, () => fuzzArchive),
  ...Array.from({ length: 2 }, () => fuzzRoster),
  ...Array.from({ length: 2 }, () => fuzzSheet),
  ...Array.from({ length: 2 }, () => fuzzToken),
];
/** No run may take longer. */
const LONGEST_MS = 90_000;
const AT_ONCE = 2;

/**
 * Throws broken things at the grader, whatever a run draws from its seed. Holds
 * if each command ends with 0 to 2, prints a valid sheet or one paragraph, in
 * bounded time, and leaves nothing behind.
 */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const { runs, seed, from = 0, limitMs = Infinity, onProgress } = options;
  const started = performance.now();
  const numbers = Array.from({ length: runs }, (_, i) => from + i);
  const ways: Record<string, number> = {};
  const broken: FuzzReport["broken"][number][] = [];
  let done = 0;
  await pool(numbers, AT_ONCE, async (run) => {
    if (performance.now() - started > limitMs) return;
    const result = await fuzzOnce(options, run);
    const [way = "unknown"] = result.how.split(":");
    ways[way] = (ways[way] ?? 0) + 1;
    if (result.faults.length > 0) broken.push({ run, ...result });
    done++;
    onProgress?.(done, runs);
  });
  return {
    runs: done,
    seed,
    ways,
    broken,
    leftovers: await leftovers(),
    durationMs: Math.round(performance.now() - started),
  };
}

async function fuzzOnce(
  { seed, ...fuzzable }: FuzzOptions,
  run: number,
): Promise<Fuzzed> {
  const dir = await Deno.makeTempDir({ prefix: "tinytorch-fuzz-" });
  const random = new Random(Math.imul(seed + 1, 0x9e3779b1) ^ (run * 7919));
  const started = performance.now();
  const way = WAYS[run % WAYS.length]!;
  const ground = { ...fuzzable, random, dir };
  try {
    const { how, faults } = await way(ground);
    const ms = Math.round(performance.now() - started);
    const late = ms > LONGEST_MS ? [`it took ${ms} ms`] : [];
    return { how, faults: [...faults, ...late] };
  } catch (error) {
    const text = error instanceof Error ? error.stack : `${error}`;
    return { how: "unknown", faults: [`it threw ${text}`] };
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
}
