type Pairs = Map<object, object>;

/**
 * Whether two values have the same structure and content.
 *
 * `NaN` equals `NaN` and `0` equals `-0`; objects must have the same prototype
 * (none counts as `Object`'s); typed arrays are compared number by number,
 * keyed collections without regard to order, instances by all their visible
 * properties, inherited getters included.
 */
export function equal(a: unknown, b: unknown): boolean {
  return compare(a, b, new Map());
}

function compare(a: unknown, b: unknown, seen: Pairs): boolean {
  if (a === b || Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object") return false;
  if (a === null || b === null) return false;
  if (a instanceof Date && b instanceof Date) {
    return Object.is(a.getTime(), b.getTime());
  }
  if (familyOf(a) !== familyOf(b)) return false;
  const bytes = sequence(a);
  if (bytes !== undefined) return sameSequence(bytes, sequence(b) ?? []);
  // A cycle that both walk in step is equal so far; elsewhere it will show.
  if (seen.get(a) === b) return true;
  if (Object.keys(a).length !== Object.keys(b).length) return false;
  seen.set(a, b);
  if (a instanceof Set && b instanceof Set) {
    return sameEntries(a.entries(), b.entries(), seen);
  }
  if (a instanceof Map && b instanceof Map) {
    return sameEntries(a.entries(), b.entries(), seen);
  }
  if (a instanceof RegExp || a instanceof URL) return `${a}` === `${b}`;
  return sameProperties(a, b, seen);
}

/** The prototype, with objects that have none taken for plain ones. */
function familyOf(value: object): unknown {
  return Object.getPrototypeOf(value) ?? Object.prototype;
}

/** The numbers of a typed array or the bytes of a buffer. */
function sequence(value: object): ArrayLike<number | bigint> | undefined {
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    return value as Uint8Array;
  }
  const isBuffer = value instanceof ArrayBuffer ||
    value instanceof SharedArrayBuffer;
  return isBuffer ? new Uint8Array(value) : undefined;
}

function sameSequence(
  a: ArrayLike<number | bigint>,
  b: ArrayLike<number | bigint>,
): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i] && !Object.is(a[i], b[i])) return false;
  }
  return true;
}

function sameEntries(
  a: Iterable<[unknown, unknown]>,
  b: Iterable<[unknown, unknown]>,
  seen: Pairs,
): boolean {
  const ours = [...a];
  const theirs = new Map(b);
  if (ours.length !== theirs.size) return false;
  return ours.every(([key, value]) => {
    // Only the keys that are objects have to be searched for.
    if (theirs.has(key)) return compare(value, theirs.get(key), seen);
    if (typeof key !== "object" || key === null) return false;
    return [...theirs].some(([other, its]) =>
      compare(key, other, seen) && compare(value, its, seen)
    );
  });
}

function sameProperties(a: object, b: object, seen: Pairs): boolean {
  const keys = new Set([...keysOf(a), ...keysOf(b)]);
  for (const key of keys) {
    if ((key in a) !== (key in b)) return false;
    if (!compare(Reflect.get(a, key), Reflect.get(b, key), seen)) return false;
  }
  return true;
}

/** Own keys; for instances of a class the inherited ones too. */
function keysOf(value: object): Set<PropertyKey> {
  const family = familyOf(value);
  const isPlain = family === Object.prototype || family === Array.prototype;
  // What is not enumerable on a plain object is not its content.
  if (isPlain) return new Set(Reflect.ownKeys({ ...value }));
  const keys = new Set<PropertyKey>();
  for (let at: object | null = value; isClassLevel(at);) {
    for (const key of Reflect.ownKeys(at)) keys.add(key);
    at = Object.getPrototypeOf(at);
  }
  return keys;
}

function isClassLevel(level: object | null): level is object {
  return level !== null && level !== Object.prototype &&
    level !== Array.prototype;
}
