import {
  type Entries,
  type HandedIn,
  readSubmission,
  Refusal,
  type Refused,
  sourceOf,
} from "../intake/mod.ts";
import { canonicalJson } from "../verdict/canonical_json.ts";
import { hashesOf } from "../verdict/provenance.ts";
import { sha256 } from "../subject/mod.ts";

/** A submission that can be graded. */
export interface Collected {
  readonly kind: "collected";
  readonly id: string;
  /** Where it is, to be read again. */
  readonly from: HandedIn;
  /** SHA-256 over what each exercise file is. */
  readonly digest: string;
  /** Texts of the files that can be read, by name. */
  readonly sources: Readonly<Record<string, string>>;
  /** Their SHA-256, as a sheet's provenance says it. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** The same once its texts were put away. */
export type Read = Omit<Collected, "sources">;

/**
 * Reads the exercise files of one submission.
 *
 * @param names Of the exercise files.
 */
export async function collect(
  found: HandedIn | Refused,
  names: readonly string[],
): Promise<Collected | Refused> {
  if (found.kind === "refused") return found;
  const { id } = found;
  try {
    const { sources, hashes, digest } = await identify(
      await readSubmission(found, names),
      names,
    );
    return { kind: "collected", id, from: found, sources, hashes, digest };
  } catch (error) {
    if (error instanceof Refusal) {
      return { kind: "refused", id, reason: error.message };
    }
    const state = error instanceof Error ? error.name : `${error}`;
    return { kind: "refused", id, reason: `it cannot be read (${state})` };
  }
}

/** What tells exercise files from others. */
export async function identify(
  files: Entries,
  names: readonly string[],
): Promise<Pick<Collected, "digest" | "sources" | "hashes">> {
  const read = names.map((name) =>
    [name, sourceOf(name, files.get(name))] as const
  );
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
  return { digest: await sha256(canonicalJson(parts)), sources, hashes };
}
