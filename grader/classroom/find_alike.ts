import { fromFileUrl } from "@std/path/from-file-url";
import { InputError } from "../verdict/mod.ts";
import type { ClassEntry } from "./class_entry.ts";
import type { Journal } from "./journal.ts";
import type { Alike, Question } from "./similar/alike.ts";

/** A file of one of two that are alike. */
export interface Side {
  readonly lines: readonly string[];
  /** Lines with what stands in the other's too, from 0. */
  readonly shared: ReadonlySet<number>;
}

/** Two people who wrote alike, to be looked at side by side. */
export interface AlikePair {
  readonly people: readonly [string, string];
  /** Their files that are alike, the most first. */
  readonly files: readonly {
    readonly file: string;
    /** Share of both that stands in the other: 0 to 1. */
    readonly similarity: number;
    readonly sides: readonly [Side, Side];
  }[];
}

/** Who wrote alike, with the most first. */
export interface AlikePairs {
  readonly pairs: readonly AlikePair[];
  /** More than are shown is a class that was given its solution. */
  readonly total: number;
}

const MOST = 200;

/**
 * Finds who has files that are alike: with other names, comments and types, and
 * parts in another order. The comparing is in a process with packages of its
 * own.
 *
 * @param starters What everybody began with, by the file's name.
 */
export async function findAlike(
  entries: readonly ClassEntry[],
  journal: Pick<Journal, "sources">,
  starters: Readonly<Record<string, string>>,
): Promise<AlikePairs> {
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
  const order = [...texts.keys()];
  const groups = Map.groupBy(
    alike.map((one) =>
      order.indexOf(one.left) < order.indexOf(one.right) ? one : turned(one)
    ),
    ({ left, right }) => `${left} ${right}`,
  );
  const sum = (all: readonly Alike[]) =>
    all.reduce((sum, { similarity }) => sum + similarity, 0);
  const sorted = [...groups.values()].sort((a, b) => sum(b) - sum(a));
  const side = (digest: string, file: string, rows: readonly number[]) => ({
    lines: texts.get(digest)![file]!.split("\n"),
    shared: new Set(rows),
  });
  return {
    total: sorted.length,
    pairs: sorted.slice(0, MOST).map((group): AlikePair => {
      const { left, right } = group[0]!;
      return {
        people: [names.get(left)!, names.get(right)!],
        files: group.map(({ file, similarity, rows: [one, other] }) => ({
          file,
          similarity,
          sides: [side(left, file, one), side(right, file, other)],
        })),
      };
    }),
  };
}

function turned({ left, right, rows: [one, other], ...rest }: Alike): Alike {
  return { ...rest, left: right, right: left, rows: [other, one] };
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
