import { assertEquals } from "./equals.ts";

type Loose = Record<PropertyKey, unknown>;

/**
 * Throws an {@linkcode AssertionError} unless `actual` has, at any depth, all
 * that `expected` has; what else it has is passed over.
 */
export function assertObjectMatch(
  actual: Loose,
  expected: Loose,
  msg?: string,
): void {
  assertEquals(
    narrow(actual, expected, new Map()),
    narrow(expected, expected, new Map()),
    msg,
  );
}

/** A plain copy of `value` with only the keys that `mask` has as well. */
function narrow(value: object, mask: object, seen: Map<object, Loose>): Loose {
  const known = seen.get(value);
  if (known !== undefined) return known;
  const kept: Loose = {};
  seen.set(value, kept);
  for (const key of Reflect.ownKeys(value)) {
    if (!(key in mask)) continue;
    const ours: unknown = Reflect.get(value, key);
    const theirs: unknown = Reflect.get(mask, key);
    kept[key] = isBag(ours) && isBag(theirs)
      ? narrow(ours, theirs, seen)
      : ours;
  }
  return kept;
}

/** Whether a value is compared key by key rather than as a whole. */
function isBag(value: unknown): value is object {
  return typeof value === "object" && value !== null &&
    !(value instanceof RegExp || value instanceof Map || value instanceof Set ||
      value instanceof Date || ArrayBuffer.isView(value));
}
