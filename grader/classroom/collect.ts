import { InputError } from "../verdict/mod.ts";
import { canonicalJson } from "../verdict/canonical_json.ts";
import { hashesOf } from "../verdict/provenance.ts";
import { readSource } from "../subject/read_source.ts";
import { sha256 } from "../subject/mod.ts";
import type { Found } from "./find_submissions.ts";
import { locateExercises } from "./locate_exercises.ts";
import { BadArchive, unpackZip } from "./unpack_zip.ts";

/** A submission that can be graded. */
export interface Collected {
  readonly kind: "collected";
  readonly id: string;
  /** Where its exercise files are. */
  readonly dir: string;
  /** SHA-256 over what each exercise file is. */
  readonly digest: string;
  /** Texts of the files that can be read, by name. */
  readonly sources: Readonly<Record<string, string>>;
  /** Their SHA-256, as a sheet's provenance says it. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** The same once its texts were put away. */
export type Read = Omit<Collected, "sources">;

/** One that cannot. */
export interface Refused {
  readonly kind: "refused";
  readonly id: string;
  /** Why, as a clause. */
  readonly reason: string;
}

/**
 * Reads the exercise files of one submission.
 *
 * @param root The folder of all submissions, as its real path.
 * @param workDir An empty folder for what an archive holds.
 * @param files Names of the exercise files.
 */
export async function collect(
  { id, path, kind }: Found,
  root: string,
  workDir: string,
  files: readonly string[],
): Promise<Collected | Refused> {
  try {
    if (kind === "zip") await unpackZip(path, workDir, files);
    const real = await Deno.realPath(kind === "zip" ? workDir : path);
    if (kind === "folder" && !real.startsWith(`${root}/`)) {
      return {
        kind: "refused",
        id,
        reason: "the folder is a link that leads out",
      };
    }
    const dir = await locateExercises(real, files);
    const read = files.map((file) => [file, readSource(dir, file)] as const);
    const good = read.flatMap(([, source]) => "text" in source ? [source] : []);
    const sources = Object.fromEntries(
      good.map(({ name, text }) => [name, text]),
    );
    const hashes = await hashesOf(
      new Map(good.map((file) => [file.name, file])),
    );
    const parts = read.map(([file, source]) => [
      file,
      hashes[file] ?? ("message" in source ? source.message : ""),
    ]);
    const digest = await sha256(canonicalJson(parts));
    return { kind: "collected", id, dir, digest, sources, hashes };
  } catch (error) {
    if (error instanceof BadArchive) {
      return { kind: "refused", id, reason: error.message };
    }
    if (error instanceof InputError) throw error;
    const state = error instanceof Error ? error.name : `${error}`;
    return { kind: "refused", id, reason: `it cannot be read (${state})` };
  }
}
