/** What {@linkcode parseArgs} returns: the options by name, and the rest. */
export interface Args {
  [name: string]: unknown;
  /** The arguments that are no options. */
  _: (string | number)[];
  /** What follows `--`, where that was asked for. */
  "--"?: string[];
}

/** A value that may hold others under dotted names. */
export type Nested = { [key: string]: unknown };

/** Whether there is a value under a dotted name. */
export function hasNested(object: Nested, name: string): boolean {
  let at: unknown = object;
  for (const key of name.split(".")) {
    if (typeof at !== "object" || at === null) return false;
    if (!Object.hasOwn(at, key)) return false;
    at = (at as Nested)[key];
  }
  return true;
}

/** Sets the value under a dotted name, making the objects on the way. */
export function setNested(object: Nested, name: string, value: unknown): void {
  const keys = name.split(".");
  // The prototype of all objects is not for the command line to write to.
  if (keys.includes("__proto__")) return;
  const last = keys.pop() ?? "";
  let at = object;
  for (const key of keys) {
    if (!Object.hasOwn(at, key)) at[key] = {};
    at = at[key] as Nested;
  }
  at[last] = value;
}

/** Appends to the array under a dotted name. */
export function pushNested(object: Nested, name: string, value: unknown): void {
  let held: unknown = object;
  for (const key of name.split(".")) {
    const isHolder = typeof held === "object" && held !== null &&
      Object.hasOwn(held, key);
    held = isHolder ? (held as Nested)[key] : undefined;
  }
  if (Array.isArray(held)) held.push(value);
  else setNested(object, name, held ? [held, value] : [value]);
}
