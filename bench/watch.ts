/**
 * What a save takes until its verdict is shown, as a ratio to what nobody can
 * avoid: the spawn of a bare child. Both are measured in turns.
 *
 *   deno task -c dev.json bench watch
 */
import { bareMs } from "./_spawn.ts";
import { atMost, type Figure } from "./figure.ts";
import { openModule } from "../grader/module/mod.ts";
import { median } from "../grader/cost/mod.ts";
import { kitDir } from "../dev/testing/mod.ts";
import { ChangedFiles, Regrader, Session } from "../grader/watch/mod.ts";

/** What was measured, in ms. */
export interface WatchBench {
  /** The median from a save to its verdict. */
  readonly p50Ms: number;
  /** The median of a child that does nothing. */
  readonly bareMs: number;
  /** The median of the pairs' ratios. */
  readonly ratio: number;
}

/** As long as a person takes at least until the next save. */
const REST_MS = 400;

/** Saves exercises in a real watch and waits for each verdict. */
export async function benchWatch(rounds: number): Promise<WatchBench> {
  const module = await openModule();
  const { checklist } = module;
  const names = checklist.exercises.map(({ file }) => file);
  const solutionsDir = kitDir("solutions");
  const dir = await Deno.makeTempDir({ prefix: "tinytorch-bench-" });
  for (const name of names) {
    await Deno.copyFile(`${solutionsDir}/${name}`, `${dir}/${name}`);
  }
  const regrader = new Regrader({
    module,
    exercisesDir: dir,
    solutionsDir,
    seed: 1,
  });
  let shown = Promise.withResolvers<number>();
  const session = new Session({
    checklist,
    regrade: (what) => regrader.regrade(what),
    view: {
      show: (_, { kind }) => {
        if (kind === "verdict") shown.resolve(performance.now());
      },
    },
    folder: dir,
    hint: () => Promise.reject(new Error("Cannot give a hint: no key is")),
    edit: () => "",
    reset: () => Promise.resolve(""),
    pages: { lab: noPage, report: noPage, compare: noPage },
    openPage: noPage,
    remember: () => Promise.resolve(),
    // No time is measured while saves are.
    restMs: 1e9,
  });
  const files = await ChangedFiles.open(dir, names);
  const saves: number[] = [];
  const children: number[] = [];
  try {
    await session.start();
    const loop = (async () => {
      for await (const changed of files) session.saved(changed);
    })();
    for (let round = 0; round < rounds; round++) {
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      children.push(await bareMs());
      const path = `${dir}/${names[round % names.length]}`;
      const text = `${await Deno.readTextFile(path)}// ${round}\n`;
      shown = Promise.withResolvers();
      const saved = performance.now();
      await Deno.writeTextFile(path, text);
      saves.push(await shown.promise - saved);
    }
    files.close();
    await loop;
  } finally {
    files.close();
    await session.close();
    await regrader.close();
    await Deno.remove(dir, { recursive: true });
  }
  return {
    p50Ms: median(saves),
    bareMs: median(children),
    ratio: median(saves.map((ms, i) => ms / children[i]!)),
  };
}

function noPage(): Promise<never> {
  return Promise.reject(new Error("Cannot show a page: no key is pressed"));
}

/** The same as a figure of the bench. */
export async function watch(): Promise<Figure[]> {
  const { p50Ms, bareMs: bare } = await benchWatch(15);
  return [
    atMost(1.8, "a save until its verdict, p50", [p50Ms, bare], [
      `${p50Ms.toFixed(0)} ms`,
      `a bare process: ${bare.toFixed(0)} ms`,
    ]),
  ];
}
