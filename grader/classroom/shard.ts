import { sha256 } from "../subject/mod.ts";
import type { Collected, Refused } from "./collect.ts";

/** One of several parts of a class that are graded apart. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** More than this are no shards but a mistake. */
const MOST = 100_000;

/** Reads `i/n`; `undefined` unless it is a part of a whole. */
export function parseShard(text: string): Shard | undefined {
  const [, i, n] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(i), count: Number(n) };
  const fits = shard.index >= 1 && shard.index <= shard.count;
  return fits && shard.count <= MOST ? shard : undefined;
}

/** As it is typed. */
export function showShard({ index, count }: Shard): string {
  return `${index}/${count}`;
}

/**
 * The submissions that are in a shard. That follows from their files alone: the
 * same files are in the same shard on every machine, and are graded once.
 */
export async function shardOf(
  all: readonly (Collected | Refused)[],
  { index, count }: Shard,
): Promise<(Collected | Refused)[]> {
  const hashes = await Promise.all(
    all.map((one) => one.kind === "collected" ? one.digest : sha256(one.id)),
  );
  return all.filter((_, i) =>
    Number.parseInt(hashes[i]!.slice(0, 12), 16) % count === index - 1
  );
}
