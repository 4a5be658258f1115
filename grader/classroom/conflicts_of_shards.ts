import { canonicalJson } from "../verdict/mod.ts";
import type { ClassMeta } from "./class_meta.ts";
import type { Journal, Line } from "./journal.ts";
import { type Shard, showShard } from "./shard.ts";

/** A folder that a class, or a part of it, was graded into. */
export interface Part {
  /** As it was typed. */
  readonly name: string;
  readonly journal: Journal;
  readonly meta: ClassMeta;
  readonly lines: readonly Line[];
}

/** What of the parts themselves does not fit together, in words. */
export function conflictsOfShards(parts: readonly Part[]): string[] {
  const [first, ...others] = parts;
  return [
    ...others.flatMap((part) => unlike(first!, part)),
    ...missing(parts),
  ];
}

/** All parts have to be graded in one way, or no one run gives the same. */
function unlike(first: Part, part: Part): string[] {
  const [a, b] = [first.meta.terms, part.meta.terms];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  const other = [...names].filter((name) => a[name] !== b[name]).sort();
  const found = other.length > 0
    ? [
      `${part.name}: graded with another ${
        other.join(", ")
      } than ${first.name}`,
    ]
    : [];
  const same = (field: "roster" | "assignment" | "rules") =>
    canonicalJson(first.meta[field] ?? null) ===
      canonicalJson(part.meta[field] ?? null);
  for (const field of ["roster", "assignment", "rules"] as const) {
    if (!same(field)) {
      found.push(`${part.name}: another ${field} than in ${first.name}`);
    }
  }
  return found;
}

/** Every shard has to be there, and all must have seen the same class. */
function missing(parts: readonly Part[]): string[] {
  const shards = parts.flatMap(({ meta }) => meta.shard ?? []);
  if (shards.length === 0) return [];
  const whole = parts.filter(({ meta }) => !meta.shard);
  if (whole.length > 0) {
    return whole.map(({ name }) => `${name}: it is no shard as the others are`);
  }
  const { count } = shards[0]!;
  const odd = parts.filter(({ meta }) => meta.shard!.count !== count);
  if (odd.length > 0) {
    return odd.map(({ name, meta }) =>
      `${name}: shard ${showShard(meta.shard!)} among shards of ${count}`
    );
  }
  const found: string[] = [];
  const there = new Set(shards.map(({ index }) => index));
  for (let index = 1; index <= count; index++) {
    const shard: Shard = { index, count };
    if (!there.has(index)) found.push(`shard ${showShard(shard)}: not there`);
  }
  return [...found, ...changed(parts)];
}

function changed(parts: readonly Part[]): string[] {
  const [first, ...others] = parts;
  const was = first!.meta.roll ?? {};
  return others.flatMap(({ name, meta: { roll = {} } }) => {
    const ids = new Set([...Object.keys(was), ...Object.keys(roll)]);
    return [...ids].filter((id) => was[id] !== roll[id]).sort().map((id) =>
      Object.hasOwn(was, id) && Object.hasOwn(roll, id)
        ? `${id}: other files in ${first!.name} and ${name}`
        : `${id}: seen by ${
          Object.hasOwn(was, id) ? first!.name : name
        }, not by ${Object.hasOwn(was, id) ? name : first!.name}`
    );
  });
}
