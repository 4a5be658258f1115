import { toFileUrl } from "@std/path/to-file-url";
import type { Exercise } from "../../checklist/mod.ts";
import type { Module } from "../../verdict/module.ts";
import { sha256 } from "../../subject/sha256.ts";
import { loadRight } from "../corpus.ts";
import { BINADES } from "./binade.ts";
import { exactForms } from "./exact_forms.ts";
import { Ledger } from "./ledger.ts";
import { EMPTY, merge, type Tally } from "./tally.ts";
import type { Work } from "./worker.ts";

/** What to measure, and with how many threads. */
export interface ExhaustOptions {
  readonly module: Module;
  /** The file that opens it, as a URL, for the threads. */
  readonly opener: string;
  /** The reference's folder. */
  readonly solutionsDir: string;
  /** Only what has this in its id, `exercise/name`. */
  readonly filter?: string;
  readonly workers: number;
  /** Where what was measured is kept, so that a run can be taken up again. */
  readonly ledger: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** One file, measured on all float32 inputs. */
export interface Exhausted {
  readonly id: string;
  readonly exercise: string;
  /** One tally a binade, in the order of the bits. */
  readonly binades: readonly Tally[];
  readonly total: Tally;
}

interface Target {
  readonly id: string;
  readonly exercise: Exercise;
  readonly url: string;
  /** Of the file's text: what has changed is measured anew. */
  readonly key: string;
}

/**
 * Measures the reference and every right variant of the pointwise exercises on
 * all 2^32 float32 inputs. Takes minutes a file.
 */
export async function exhaust(options: ExhaustOptions): Promise<Exhausted[]> {
  const targets = await targetsOf(options);
  const ledger = await Ledger.open(options.ledger);
  const groups = Map.groupBy(
    targets,
    ({ id, exercise }) => id.endsWith("/reference") ? id : exercise.id,
  );
  const jobs = [...groups.values()].flatMap((group) =>
    Array.from({ length: BINADES }, (_, binade) => ({
      binade,
      group: group.filter(({ key }) => !ledger.has(key, binade)),
    }))
  ).filter(({ group }) => group.length > 0);
  const waiting = jobs.entries();
  let done = 0;
  async function work(): Promise<void> {
    const url = new URL("./worker.ts", import.meta.url);
    const worker = new Worker(url, { type: "module" });
    try {
      for (const [, { binade, group }] of waiting) {
        const { id: exercise, className } = group[0]!.exercise;
        const urls = group.map(({ url }) => url);
        const { opener: module } = options;
        const work: Work = { exercise, className, urls, binade, module };
        const tallies = await ask(worker, work);
        for (const [i, { key }] of group.entries()) {
          ledger.add(key, binade, tallies[i]!);
        }
        options.onProgress?.(++done, jobs.length);
      }
    } finally {
      worker.terminate();
    }
  }
  try {
    await Promise.all(Array.from({ length: options.workers }, work));
  } finally {
    ledger.close();
  }
  return targets.map(({ id, exercise, key }) => {
    const binades = ledger.of(key);
    const total = binades.reduce(merge, EMPTY);
    return { id, exercise: exercise.id, binades, total };
  });
}

function ask(worker: Worker, work: Work): Promise<Tally[]> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
    worker.postMessage(work);
  });
}

async function targetsOf(
  { module, solutionsDir, filter = "" }: ExhaustOptions,
): Promise<Target[]> {
  const units = await module.units();
  const exercises = module.checklist.exercises.filter(({ id }) =>
    exactForms(units, id)
  );
  const files = (await loadRight(exercises, solutionsDir))
    .filter(({ id }) => id.includes(filter));
  return await Promise.all(files.map(async ({ id, exercise, path, text }) => ({
    id,
    exercise,
    url: toFileUrl(path).href,
    key: `${id} ${await sha256(text)}`,
  })));
}
