import { fromFileUrl } from "@std/path/from-file-url";
import { InputError } from "../verdict/mod.ts";
import type { ClassEntry } from "./class_entry.ts";
import type { Journal } from "./journal.ts";
import type { Alike, Question, Rows } from "./similar/alike.ts";

/** A file of one of two that are alike. */
export interface Side {
  /** Whose it is. */
  readonly id: string;
  readonly lines: readonly string[];
  /** Lines that stand in the other's too, from 0. */
  readonly shared: ReadonlySet<number>;
}

/** Two files that are alike, to be looked at side by side. */
export interface AlikePair {
  readonly file: string;
  /** Share of both that stands in the other: 0 to 1. */
  readonly similarity: number;
  readonly sides: readonly [Side, Side];
}

/** More pairs than these are a class that was given its solution. */
const MOST = 200;

/**
 * Finds files that are alike: with other names, comments and types, and parts
 * in another order. The comparing is in a process with packages of its own.
 *
 * @param starters What everybody began with, by the file's name.
 */
export async function findAlike(
  entries: readonly ClassEntry[],
  journal: Pick<Journal, "sources">,
  starters: Readonly<Record<string, string>>,
): Promise<AlikePair[]> {
  const texts = new Map<string, Readonly<Record<string, string>>>();
  const names = new Map<string, string>();
  // What is the same to the byte is said elsewhere: one of them stands for all.
  for (const { digest, student, brief } of entries) {
    if (!digest || !brief || brief.untouched || texts.has(digest)) continue;
    texts.set(digest, journal.sources(digest) ?? {});
    names.set(digest, student.id);
  }
  const submitted = [...texts].flatMap(([id, files]) =>
    Object.entries(files).map(([file, text]) => ({ id, file, text }))
  );
  const alike = await ask({ submitted, starters });
  return alike.slice(0, MOST).map((
    { file, left, right, similarity, fragments },
  ) => ({
    file,
    similarity,
    sides: [
      sideOf(names, texts, left, file, fragments.map(({ left }) => left)),
      sideOf(names, texts, right, file, fragments.map(({ right }) => right)),
    ],
  }));
}

function sideOf(
  names: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, Readonly<Record<string, string>>>,
  digest: string,
  file: string,
  rows: readonly Rows[],
): Side {
  const shared = new Set<number>();
  for (const [first, last] of rows) {
    for (let row = first; row <= last; row++) shared.add(row);
  }
  return {
    id: names.get(digest)!,
    lines: texts.get(digest)![file]!.split("\n"),
    shared,
  };
}

async function ask(question: Question): Promise<readonly Alike[]> {
  const room = fromFileUrl(new URL("./similar/", import.meta.url));
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--quiet",
      "--no-prompt",
      "--frozen",
      "--ignore-env",
      "--ignore-read",
      "--config",
      `${room}deno.json`,
      `${room}main.ts`,
    ],
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const output = child.output();
  await new Blob([JSON.stringify(question)]).stream().pipeTo(child.stdin)
    // What it has to say of its end is more.
    .catch(() => {});
  const { success, stdout, stderr } = await output;
  const [text, said] = [stdout, stderr].map((bytes) =>
    new TextDecoder().decode(bytes)
  );
  if (success) return JSON.parse(text!);
  throw new InputError(
    `Cannot compare submissions: ${
      said!.trim().split("\n")[0]
    }; all else is done, and --resume --similar tries again (it needs the network once)`,
  );
}
