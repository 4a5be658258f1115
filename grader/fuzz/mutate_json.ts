import fc from "fast-check";
import type { Random } from "./random.ts";

/** Breaks data in a few places: removes, replaces, doubles or renames a part. */
export function mutateJson(random: Random, data: unknown): unknown {
  const copy: unknown = structuredClone(data);
  for (let left = 1 + random.below(3); left > 0; left--) {
    const holders = holdersIn(copy);
    if (holders.length === 0) return random.draw(fc.jsonValue());
    const holder = random.pick(holders);
    const key = random.pick(Object.keys(holder));
    const value: unknown = Reflect.get(holder, key);
    random.pick([
      () => Reflect.deleteProperty(holder, key),
      () => Reflect.set(holder, key, random.draw(fc.jsonValue())),
      () => Reflect.set(holder, key, random.pick(ODD)),
      () => Reflect.set(holder, `${key}2`, value),
      () => Reflect.set(holder, key, [value, value]),
    ])();
  }
  return copy;
}

const ODD = [null, -1, 0, 0.1, 1e308, "", "__proto__", "../x.ts", [], {}, true];

function holdersIn(data: unknown): object[] {
  if (typeof data !== "object" || data === null) return [];
  const inner = Object.values(data).flatMap(holdersIn);
  return Object.keys(data).length > 0 ? [data, ...inner] : inner;
}
