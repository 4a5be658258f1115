/**
 * A stand-in for the part of `@std/testing/bdd` that this kit uses, for
 * machines that cannot reach JSR: nested suites over `Deno.test` and `t.step`.
 *
 * @module
 */

/** What may be said of a test or a suite. */
export type Options = Omit<Deno.TestStepDefinition, "name" | "fn"> & {
  /** Passes over the others. */
  readonly only?: boolean;
};

type Body = Deno.TestStepDefinition["fn"];
type Hook = () => void | Promise<void>;
type Args<Fn> =
  | readonly [name: string, fn: Fn]
  | readonly [
    name: string,
    options: Options,
    fn: Fn,
  ];

interface Test extends Options {
  readonly name: string;
  readonly fn: Body;
}

interface Suite extends Options {
  readonly name: string;
  readonly steps: (Suite | Test)[];
  readonly hooks: Record<"beforeAll" | "afterAll", Hook[]>;
}

/** The suite whose body is running. */
let current: Suite | undefined;
/** Tests that run: too late to declare more. */
let running = 0;

/** Declares a suite of the suite around it, or of the file. */
export function describe(...args: Args<() => void>): void {
  const { fn, ...given } = definition(args);
  const suite: Suite = {
    ...given,
    steps: [],
    hooks: { beforeAll: [], afterAll: [] },
  };
  const outer = current;
  current = suite;
  try {
    if (!given.ignore) fn();
  } finally {
    current = outer;
  }
  declare(suite, (t) => runSuite(suite, t));
}
describe.only = focused(describe);

/** Declares a test of the suite around it, or of the file. */
export function it(...args: Args<Body>): void {
  const test = definition(args);
  declare(test, test.fn);
}
it.only = focused(it);

/** Runs `fn` once, before the first test of the suite around it. */
export function beforeAll(fn: Hook): void {
  current!.hooks.beforeAll.push(fn);
}

/** Runs `fn` once, after the last test of the suite around it. */
export function afterAll(fn: Hook): void {
  current!.hooks.afterAll.push(fn);
}

function definition<Fn>(args: Args<Fn>): Options & { name: string; fn: Fn } {
  return args.length === 3
    ? { ...args[1], name: args[0], fn: args[2] }
    : { name: args[0], fn: args[1] };
}

function focused<Fn>(
  declare: (...args: Args<Fn>) => void,
): (...args: Args<Fn>) => void {
  return (...args) => {
    const { name, fn, ...options } = definition(args);
    declare(name, { ...options, only: true }, fn);
  };
}

function declare(step: Suite | Test, run: Body): void {
  if (running > 0) {
    throw new Error(
      `Cannot declare "${step.name}": tests run already; declare it outside of them`,
    );
  }
  if (current) return void current.steps.push(step);
  const { name, ignore = false } = step;
  Deno.test({
    name,
    ignore,
    only: isFocused(step),
    async fn(t) {
      running++;
      try {
        await run(t);
      } finally {
        running--;
      }
    },
  });
}

function isFocused(step: Suite | Test): boolean {
  return step.only || "steps" in step && step.steps.some(isFocused);
}

async function runSuite(
  { steps, hooks }: Suite,
  t: Deno.TestContext,
): Promise<void> {
  const focused = steps.filter(isFocused);
  for (const hook of hooks.beforeAll) await hook();
  try {
    for (const step of focused.length > 0 ? focused : steps) {
      const fn: Body = "steps" in step ? (t) => runSuite(step, t) : step.fn;
      await t.step({ ...step, fn });
    }
  } finally {
    for (const hook of hooks.afterAll) await hook();
  }
}
