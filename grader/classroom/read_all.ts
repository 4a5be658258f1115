import { pool } from "../base/pool.ts";
import { collect, type Collected, type Read, type Unread } from "./collect.ts";
import type { Sources } from "./download/source.ts";
import type { Journal } from "./journal.ts";
import { isInShard, type Shard } from "./shard.ts";

/** Submissions whose texts go into the journal together. */
const TEXTS = 200;

/**
 * Reads what was handed in; its texts go into the journal on the way.
 *
 * @param names Of the exercise files.
 */
export async function readAll(
  found: Sources["found"],
  names: readonly string[],
  journal: Journal,
  { jobs, shard, onProgress }: {
    readonly jobs: number;
    /** Whose texts are wanted only. */
    readonly shard?: Shard;
    readonly onProgress: (done: number) => void;
  },
): Promise<(Read | Unread)[]> {
  let done = 0;
  const texts = new Map<string, Collected["sources"]>();
  const keep = () => {
    journal.addSources(texts);
    texts.clear();
  };
  const read = await pool(found, jobs * 2, async (submission) => {
    const result = await collect(submission, names);
    onProgress(++done);
    if (result.kind === "refused") return result;
    const { sources, ...rest } = result;
    if (!shard || await isInShard(rest, shard)) texts.set(rest.digest, sources);
    if (texts.size >= TEXTS) keep();
    return rest;
  });
  keep();
  return read;
}
