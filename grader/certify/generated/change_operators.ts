import { fromFileUrl } from "@std/path/from-file-url";
import { pool } from "../../base/pool.ts";
import type { Checklist } from "../../checklist/mod.ts";
import { seededRandom } from "../../laws/samples/mod.ts";
import { GraderError } from "../../subject/mod.ts";
import { shuffled } from "../../laws/sweep/draw_values.ts";
import {
  deriveSeed,
  type Grader,
  InputError,
  type ScoreSheet,
} from "../../verdict/mod.ts";
import { loadRight, type Right } from "../corpus.ts";
import type { Changed } from "../operators/changed.ts";
import { tryFile } from "../trial_run.ts";
import { lostIn, type Made } from "./generate.ts";
import type { Asked, Told } from "./tell_worker.ts";

/** How many changes to try, of which right files. */
export interface OperatorOptions {
  readonly grader: Grader;
  readonly checklist: Checklist;
  /** The file that opens the module, as a URL. */
  readonly opener: string;
  readonly solutionsDir: string;
  /** So many are drawn of all that there are. */
  readonly count: number;
  readonly seed: number;
  /** Only right files whose id, `exercise/name`, contains this. */
  readonly filter?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Changes operators, conditions and statements of right files, one a file, and
 * grades what comes of it. What is as good as right, a machine says.
 */
export async function changeOperators(
  options: OperatorOptions,
): Promise<Made[]> {
  const { checklist, solutionsDir, count, seed, filter = "" } = options;
  const right = (await loadRight(checklist.exercises, solutionsDir))
    .filter(({ id }) => id.includes(filter));
  const random = seededRandom(deriveSeed(seed, "operators"));
  const every = await askForChanges(right.map(({ text }) => text));
  const drawn = shuffled(every, random).slice(0, count);
  const dir = await Deno.makeTempDir({ prefix: "tinytorch-operators-" });
  let done = 0;
  try {
    const cores = Math.max(1, navigator.hardwareConcurrency);
    return await pool(drawn, cores, async (changed, i) => {
      const made = await judge(right[changed.of]!, changed, options, dir, i);
      options.onProgress?.(++done, drawn.length);
      return made;
    });
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
}

async function judge(
  { id, exercise, path }: Right,
  { kind, line, from, to, text }: Changed,
  { checklist, grader, opener, seed }: OperatorOptions,
  dir: string,
  at: number,
): Promise<Made> {
  const { sheets: [sheet] } = await tryFile({ id, exercise, text }, {
    checklist,
    grader,
    seeds: [deriveSeed(seed, id, `${at}`)],
    measuresTime: false,
  });
  const changed = `${dir}/${at}.ts`;
  await Deno.writeTextFile(changed, text);
  const told = seenFromOutside(sheet!) ?? await ask({
    exercise: exercise.id,
    right: path,
    changed,
    seed: deriveSeed(seed, `told ${at}`),
    opener,
  });
  return {
    of: id,
    kind,
    cell: `line ${line}`,
    error: `${short(from)} -> ${short(to)}`,
    told,
    lost: lostIn(sheet!),
  };
}

/** What no answer tells: it does not load or end, or does needless work. */
function seenFromOutside({ items }: ScoreSheet): string | undefined {
  const [unusable] = items.filter(({ status }) => status !== "graded");
  if (unusable) return `nothing: ${unusable.message ?? unusable.status}`;
  const kinds = ["timed-out", "died", "work"];
  return items.flatMap(({ checks }) => checks)
    .flatMap(({ counterexample }) => counterexample ?? [])
    .find(({ kind }) => kinds.includes(kind))?.message;
}

/** Longer than any of the kit's files takes for all that it is asked. */
const MOST_MS = 20_000;

async function ask(asked: Asked): Promise<string | undefined> {
  const url = new URL("./tell_worker.ts", import.meta.url);
  const worker = new Worker(url, { type: "module" });
  const { promise, resolve, reject } = Promise.withResolvers<
    string | undefined
  >();
  const timer = setTimeout(() => resolve("a call that does not end"), MOST_MS);
  worker.onmessage = ({ data }: MessageEvent<Told>) => resolve(data.told);
  worker.onerror = (event) => {
    event.preventDefault();
    reject(new GraderError(event.message));
  };
  worker.postMessage(asked);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

/** The start of a text, on one line. */
function short(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

async function askForChanges(
  texts: readonly string[],
): Promise<readonly Changed[]> {
  const room = fromFileUrl(new URL("../operators/", import.meta.url));
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      ..."run --quiet --no-prompt --frozen --ignore-env --allow-read".split(
        " ",
      ),
      "--config",
      `${room}deno.json`,
      `${room}main.ts`,
    ],
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const output = child.output();
  await new Blob([JSON.stringify(texts)]).stream().pipeTo(child.stdin)
    // What it has to say of its end is more.
    .catch(() => {});
  const { success, stdout, stderr } = await output;
  const [text, said] = [stdout, stderr].map((bytes) =>
    new TextDecoder().decode(bytes)
  );
  if (success) return JSON.parse(text!);
  throw new InputError(
    `Cannot change operators: ${
      said!.trim().split("\n")[0]
    }; it needs the network once, for Stryker`,
  );
}
