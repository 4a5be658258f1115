import { dirname } from "@std/path/dirname";
import { fromFileUrl } from "@std/path/from-file-url";
import { resolve } from "@std/path/resolve";
import { toFileUrl } from "@std/path/to-file-url";
import type { Checklist } from "../checklist/mod.ts";
import { deriveSeed, type Grader, type ScoreSheet } from "../verdict/mod.ts";

/** What cheats are tried against. */
export interface CheatGround {
  readonly checklist: Checklist;
  readonly solutionsDir: string;
  readonly grader: Grader;
  readonly seed: number;
  /** A word in files that no submission may read. */
  readonly secret: string;
}

/** One submission of a cheat. */
export interface Attempt {
  readonly id: string;
  readonly exercise: string;
  /** The file for it; `{{NAME}}` is a path that only the machine knows. */
  readonly text: string;
  readonly beside?: Readonly<Record<string, string>> | undefined;
  readonly links?: Readonly<Record<string, string>> | undefined;
}

const GRADER = fromFileUrl(new URL("..", import.meta.url)).replace(/\/$/, "");

/**
 * Grades a cheat among right answers to the other exercises, with a secret file
 * and another student's submission next door.
 */
export async function tryCheat(
  { id, exercise, text, beside = {}, links = {} }: Attempt,
  { checklist, solutionsDir, grader, seed, secret }: CheatGround,
): Promise<ScoreSheet> {
  const made = await Deno.makeTempDir({ prefix: "tinytorch-cheat-" });
  const root = await Deno.realPath(made);
  try {
    const own = `${root}/own`;
    const names = namesOf(root, solutionsDir);
    const fill = (text: string) =>
      text.replaceAll(
        /\{\{([A-Z_]+)\}\}/g,
        (whole, name: string) => names[name] ?? whole,
      );
    for (const part of [own, `${root}/neighbour`]) await Deno.mkdir(part);
    await Deno.writeTextFile(`${root}/secret.txt`, secret);
    for (const each of checklist.exercises) {
      await Deno.writeTextFile(
        `${root}/neighbour/${each.file}`,
        `export const NAME = "${secret}";\nexport class ${each.className} {}\n`,
      );
      const path = `${own}/${each.file}`;
      if (each.id !== exercise) {
        await Deno.copyFile(`${solutionsDir}/${each.file}`, path);
      } else if (!(each.file in links)) {
        await Deno.writeTextFile(path, fill(text));
      }
    }
    for (const [name, content] of Object.entries(beside)) {
      await Deno.mkdir(dirname(`${own}/${name}`), { recursive: true });
      await Deno.writeTextFile(`${own}/${name}`, fill(content));
    }
    for (const [name, target] of Object.entries(links)) {
      await Deno.symlink(fill(target), `${own}/${name}`);
    }
    return await grader.grade(own, {
      only: [exercise, otherOf(id, exercise, checklist)],
      seed,
      measuresTime: false,
    });
  } finally {
    await Deno.remove(root, { recursive: true });
  }
}

/** One of the other exercises, not always the same one. */
function otherOf(
  id: string,
  exercise: string,
  { exercises }: Checklist,
): string {
  const others = exercises.filter(({ id }) => id !== exercise);
  return others[deriveSeed(0, id) % others.length]?.id ?? exercise;
}

function namesOf(root: string, solutions: string): Record<string, string> {
  const paths: Readonly<Record<string, string>> = {
    SOLUTIONS: resolve(solutions),
    MODULE: `${GRADER}/module`,
    GRADER,
    SECRET: `${root}/secret.txt`,
    NEIGHBOUR: `${root}/neighbour`,
  };
  const urls = Object.entries(paths).map(([name, path]) =>
    [`${name}_URL`, toFileUrl(path).href] as const
  );
  return { ...paths, ...Object.fromEntries(urls), TEMP: dirname(root) };
}
