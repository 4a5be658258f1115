import {
  type Entries,
  Refusal,
  type Refused,
  sourceOf,
} from "../intake/mod.ts";
import type { Source } from "./download/source.ts";
import { canonicalJson } from "../verdict/canonical_json.ts";
import { hashesOf } from "../verdict/provenance.ts";
import { sha256 } from "../subject/mod.ts";

/** A submission that can be graded. */
export interface Collected {
  readonly kind: "collected";
  readonly id: string;
  /** To be read again. */
  readonly from: Source;
  /** SHA-256 over what each exercise file is. */
  readonly digest: string;
  /** Texts of the files that can be read, by name. */
  readonly sources: Readonly<Record<string, string>>;
  /** Their SHA-256, as a sheet's provenance says it. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** One that cannot, and what its host says of it, where it came to that. */
export type Unread = Refused & { readonly from?: Source };

/** The same once its texts were put away. */
export type Read = Omit<Collected, "sources">;

/**
 * Reads the exercise files of one submission.
 *
 * @param names Of the exercise files.
 */
export async function collect(
  found: Source | Refused,
  names: readonly string[],
): Promise<Collected | Unread> {
  if (found.kind === "refused") return found;
  const { id } = found;
  try {
    const { sources, hashes, digest } = await identify(
      await found.read(),
      names,
    );
    return { kind: "collected", id, from: found, sources, hashes, digest };
  } catch (error) {
    const state = error instanceof Error ? error.name : `${error}`;
    const reason = error instanceof Refusal
      ? error.message
      : `it cannot be read (${state})`;
    return { kind: "refused", id, reason, from: found };
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
