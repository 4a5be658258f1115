import { Grader, type Module, type ScoreSheet } from "../verdict/mod.ts";
import { leftovers } from "./cheats/leftovers.ts";
import { type Cheat, loadCheats } from "./cheats/load_cheats.ts";
import { sheetBreaches } from "./cheats/sheet_breaches.ts";
import { pool } from "../base/pool.ts";
import { type CheatGround, tryCheat } from "./try_cheat.ts";

/** Which cheats to try, against what. */
export interface CheatOptions {
  readonly module: Module;
  /** The reference's folder. */
  readonly solutionsDir: string;
  readonly seed: number;
  /** Only cheats whose id, `category/name`, contains this. */
  readonly filter?: string;
  /** Told of each cheat that was tried. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A cheat after its trial. */
export interface CheatResult {
  readonly id: string;
  readonly tries: string;
  /** Points of its exercise. */
  readonly earned: number;
  /** Points that it may earn at most. */
  readonly allowed: number;
  /** What it should not have been able to do, in words. */
  readonly breaches: readonly string[];
  readonly durationMs: number;
}

/** What came of all cheats. */
export interface CheatReport {
  readonly total: number;
  /** Those without a breach. */
  readonly held: number;
  readonly results: readonly CheatResult[];
  /** What was left on the machine, in words. */
  readonly leftovers: readonly string[];
  readonly seed: number;
  readonly durationMs: number;
}

/** No grade of a cheat may take longer. */
const LONGEST_MS = 75_000;
/** Cheats at a time: many of them only wait for a deadline. */
const AT_ONCE = 3;

/** Tries every cheat against the grader. */
export async function certifyCheats(
  { module, solutionsDir, seed, filter = "", onProgress }: CheatOptions,
): Promise<CheatReport> {
  const started = performance.now();
  const cheats = loadCheats().filter(({ id }) => id.includes(filter));
  const grader = await Grader.open(module, solutionsDir);
  let results: CheatResult[];
  try {
    const secret = crypto.randomUUID();
    const { checklist } = module;
    const ground = { checklist, solutionsDir, grader, seed, secret };
    const allowances = await allowancesOf(cheats, ground);
    let done = 0;
    results = await pool(cheats, AT_ONCE, async (cheat) => {
      const result = await judgeCheat(cheat, ground, allowances);
      onProgress?.(++done, cheats.length);
      return result;
    });
  } finally {
    await grader.close();
  }
  return {
    total: cheats.length,
    held: results.filter(({ breaches }) => breaches.length === 0).length,
    results,
    leftovers: await leftovers(),
    seed,
    durationMs: Math.round(performance.now() - started),
  };
}

/** What each honest twin earns. */
async function allowancesOf(
  cheats: readonly Cheat[],
  ground: CheatGround,
): Promise<ReadonlyMap<string, number>> {
  const twins = new Map(
    cheats.map(({ honest, exercise }) => [honest, exercise]),
  );
  const earned = await pool([...twins], AT_ONCE, async ([text, exercise]) => {
    const sheet = await tryCheat({ id: "honest", exercise, text }, ground);
    return [text, itemOf(sheet, exercise, ground).score] as const;
  });
  return new Map(earned);
}

async function judgeCheat(
  cheat: Cheat,
  ground: CheatGround,
  allowances: ReadonlyMap<string, number>,
): Promise<CheatResult> {
  const { id, tries, exercise, honest, mayEarn, harmsOwn } = cheat;
  const started = performance.now();
  const allowed = mayEarn === "nothing" ? 0 : allowances.get(honest)!;
  const common = { id, tries, allowed };
  let sheet: ScoreSheet;
  try {
    sheet = await tryCheat(cheat, ground);
  } catch (error) {
    const text = error instanceof Error ? error.message : `${error}`;
    const durationMs = Math.round(performance.now() - started);
    return {
      ...common,
      earned: 0,
      breaches: [`no sheet: ${text}`],
      durationMs,
    };
  }
  const durationMs = Math.round(performance.now() - started);
  const { score: earned } = itemOf(sheet, exercise, ground);
  const breaches = sheetBreaches(sheet, [ground.secret]);
  if (earned > allowed) breaches.push(`it earned ${earned}, not ${allowed}`);
  if (durationMs > LONGEST_MS) breaches.push(`it took ${durationMs} ms`);
  if (!harmsOwn) breaches.push(...harmed(sheet, exercise));
  return { ...common, earned, breaches, durationMs };
}

/** The exercises that lost points for what another did. */
function harmed({ items }: ScoreSheet, exercise: string): string[] {
  return items.filter(({ id, score, maxScore }) =>
    id !== exercise && score < maxScore
  ).map(({ id, checks, message }) => {
    const lost = checks.find(({ outcome }) => outcome !== "passed");
    return `"${id}" lost points: ${message ?? lost?.message}`;
  });
}

function itemOf(
  { items }: ScoreSheet,
  exercise: string,
  { checklist }: CheatGround,
): ScoreSheet["items"][number] {
  const { id } = checklist.items.find((item) => item.exercise === exercise)!;
  return items.find((item) => item.id === id)!;
}
