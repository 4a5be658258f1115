/** Set-up or tear-down; `this` is shared with the tests that it serves. */
export type Hook<T> = (this: T) => void | Promise<void>;

/** The body of a test case. */
export type ItBody<T> = (
  this: T,
  t: Deno.TestContext,
) => void | Promise<void>;

/** All that can be said of a test case. */
export interface ItDefinition<T> extends Omit<Deno.TestDefinition, "fn"> {
  fn: ItBody<T>;
}

/** All that can be said of a suite. */
export interface DescribeDefinition<T> extends Omit<Deno.TestDefinition, "fn"> {
  /** Declares the suite's tests, at once: it may not be async. */
  fn?: () => void | undefined;
  beforeAll?: Hook<T> | Hook<T>[];
  afterAll?: Hook<T> | Hook<T>[];
  beforeEach?: Hook<T> | Hook<T>[];
  afterEach?: Hook<T> | Hook<T>[];
}

interface Definition<F> {
  name?: string;
  fn?: F;
}

/** The ways to call `it` and `describe`, for a definition and its body. */
export type Args<D extends Definition<F>, F> =
  | [definition: D]
  | [name: string, definition: Omit<D, "name">]
  | [name: string, fn: F]
  | [fn: F]
  | [name: string, options: Omit<D, "fn" | "name">, fn: F]
  | [options: Omit<D, "fn">, fn: F]
  | [options: Omit<D, "fn" | "name">, fn: F];

/** Brings the ways to call `it` and `describe` down to one. */
export function definitionOf<D extends Definition<F>, F>(
  args: readonly unknown[],
): Omit<D, "fn" | "name"> & { name: string; fn: F | undefined } {
  const strings = args.filter((arg) => typeof arg === "string");
  const functions = args.filter((arg) => typeof arg === "function");
  const options = args.find((arg) => typeof arg === "object") as D | undefined;
  const fn = (functions[0] as F | undefined) ?? options?.fn;
  const ownName = typeof fn === "function" ? fn.name : "";
  const name = strings[0] ?? options?.name ?? ownName;
  return { ...options as D, name, fn };
}
