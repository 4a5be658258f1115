import fc from "fast-check";
import { zipSync } from "fflate";
import { loadAlternates, loadMutants } from "../grader/certify/corpus.ts";
import { openModule } from "../grader/module/mod.ts";
import type { Checklist } from "../grader/checklist/mod.ts";
import { kitDir } from "../dev/testing/mod.ts";

/** What a class is made of. */
export interface ClassPlan {
  readonly checklist: Checklist;
  /** Submissions. */
  readonly count: number;
  readonly seed: number;
}

/** Names that a student could have, or could have chosen. */
const NAMES = [
  "=cmd()",
  "a,b",
  'quo"te',
  "new\nline",
  "-x",
  "@sum(A1)",
  "Åsa Öström",
  "李小龙",
  "emoji 🙂",
  "..hidden",
  "con.txt",
  "UPPER",
  "upper",
  "  spaces  ",
  "percent%20",
  "\u001b[31mred",
];

/** Files that are no right exercise in one way or another. */
const BROKEN: Readonly<Record<string, string | Uint8Array>> = {
  syntax: "export class {",
  empty: "",
  endless:
    'import { Tensor } from "tinytorch";\nfor (;;) new Tensor([1]);\nexport {};',
  bytes: Uint8Array.of(0xff, 0xfe, 0, 1, 2),
  foreign: 'import fs from "node:fs";\nexport const x = fs;',
  large: " ".repeat(300_000),
  nested: `export const x = ${"[".repeat(20_000)}${"]".repeat(20_000)};`,
  thrower: "throw new Error('no');",
};

/**
 * Writes a class into a folder: files of the corpora mixed at random, stubs,
 * duplicates, archives, and whatever else comes in on the last evening.
 */
export async function generateClass(
  dir: string,
  { checklist, count, seed }: ClassPlan,
): Promise<void> {
  const { exercises } = checklist;
  const corpora = [
    ...await loadMutants(exercises, await (await openModule()).units()),
    ...await loadAlternates(exercises),
  ];
  const dice = new Dice(seed);
  const written: Record<string, string | Uint8Array>[] = [];
  for (let i = 0; i < count; i++) {
    const name = NAMES[i] ?? `student-${i}`;
    const kind = dice.under(100);
    if (kind < 4) {
      await malformed(`${dir}/${name}`, kind);
      continue;
    }
    const files: Record<string, string | Uint8Array> = {};
    for (const { id, file } of exercises) {
      const known = corpora.filter(({ exercise }) => exercise.id === id);
      const of = dice.under(100);
      if (of < 5) continue;
      if (of < 12) files[file] = dice.one(Object.values(BROKEN));
      else {
        files[file] = of < 55
          ? await Deno.readTextFile(
            `${kitDir(of < 30 ? "exercises" : "solutions")}/${file}`,
          )
          : dice.one(known).text;
      }
    }
    const duplicate = kind < 14 && written.length > 0;
    const chosen = duplicate ? dice.one(written) : files;
    written.push(chosen);
    if (kind % 5 === 0) await archive(`${dir}/${name}`, chosen, dice.under(2));
    else await folder(`${dir}/${name}`, chosen, dice.under(3));
  }
}

async function folder(
  dir: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  depth: number,
): Promise<void> {
  const place = [dir, `${dir}/exercises`, `${dir}/repo/exercises`][depth]!;
  await Deno.mkdir(place, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await Deno.writeFile(`${place}/${name}`, toBytes(content));
  }
}

async function archive(
  path: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  depth: number,
): Promise<void> {
  const entries = Object.entries(files).map(([name, content]) => [
    `${depth === 0 ? "" : "repo/"}${name}`,
    toBytes(content),
  ]);
  entries.push(["../../escaped.ts", toBytes("no")]);
  await Deno.writeFile(`${path}.zip`, zipSync(Object.fromEntries(entries)));
}

async function malformed(path: string, kind: number): Promise<void> {
  if (kind === 0) return await Deno.writeTextFile(`${path}.zip`, "no zip");
  await Deno.mkdir(path);
  if (kind === 1) await Deno.symlink("/etc/hostname", `${path}/relu.ts`);
  if (kind === 2) {
    await Deno.writeTextFile(`${path}/relu.ts`, "");
    await Deno.truncate(`${path}/relu.ts`, 10 * 2 ** 30);
  }
}

function toBytes(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof content === "string"
    ? new TextEncoder().encode(content)
    : Uint8Array.from(content);
}

/** Random choices, the same for the same seed. */
class Dice {
  readonly #numbers: Iterator<number>;

  constructor(seed: number) {
    this.#numbers = fc.sample(fc.nat(), { seed, numRuns: 100_000 }).values();
  }

  /** A number from 0 to `count` - 1. */
  under(count: number): number {
    return this.#numbers.next().value! % count;
  }

  one<Entry>(entries: readonly Entry[]): Entry {
    return entries[this.under(entries.length)]!;
  }
}
