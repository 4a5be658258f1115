import { sha256 } from "../subject/mod.ts";
import type { Refused } from "../intake/mod.ts";
import type { Read } from "./collect.ts";

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
 * Whether a submission is in a shard. That follows from its files alone: the
 * same files are in the same shard on every machine, and are graded once.
 */
export async function isInShard(
  one: Read | Refused,
  { index, count }: Shard,
): Promise<boolean> {
  const hash = one.kind === "collected" ? one.digest : await sha256(one.id);
  return Number.parseInt(hash.slice(0, 12), 16) % count === index - 1;
}

/** The submissions that are in a shard. */
export async function shardOf<One extends Read | Refused>(
  all: readonly One[],
  shard: Shard,
): Promise<One[]> {
  const isIn = await Promise.all(all.map((one) => isInShard(one, shard)));
  return all.filter((_, i) => isIn[i]);
}
