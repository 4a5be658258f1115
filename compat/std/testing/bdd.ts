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
  readonly hooks: Record<
    "beforeAll" | "afterAll" | "beforeEach" | "afterEach",
    Hook[]
  >;
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
    hooks: { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] },
  };
  const outer = current;
  current = suite;
  try {
    if (!given.ignore) fn();
  } finally {
    current = outer;
  }
  declare(suite, (t) => runSuite(suite, [], t));
}
describe.only = marked(describe, { only: true });
describe.ignore = marked(describe, { ignore: true });
describe.skip = describe.ignore;

/** Declares a test of the suite around it, or of the file. */
export function it(...args: Args<Body>): void {
  const test = definition(args);
  declare(test, test.fn);
}
it.only = marked(it, { only: true });
it.ignore = marked(it, { ignore: true });
it.skip = it.ignore;

/** Runs `fn` once, before the first test of the suite around it. */
export function beforeAll(fn: Hook): void {
  current!.hooks.beforeAll.push(fn);
}

/** Runs `fn` once, after the last test of the suite around it. */
export function afterAll(fn: Hook): void {
  current!.hooks.afterAll.push(fn);
}

/** Runs `fn` before each test of the suite around it. */
export function beforeEach(fn: Hook): void {
  current!.hooks.beforeEach.push(fn);
}

/** Runs `fn` after each test of the suite around it, failed or not. */
export function afterEach(fn: Hook): void {
  current!.hooks.afterEach.push(fn);
}

function definition<Fn>(args: Args<Fn>): Options & { name: string; fn: Fn } {
  return args.length === 3
    ? { ...args[1], name: args[0], fn: args[2] }
    : { name: args[0], fn: args[1] };
}

function marked<Fn>(declare: (...args: Args<Fn>) => void, mark: Options) {
  return (...args: Args<Fn>): void => {
    const { name, fn, ...options } = definition(args);
    declare(name, { ...options, ...mark }, fn);
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
  suite: Suite,
  ancestors: readonly Suite[],
  t: Deno.TestContext,
): Promise<void> {
  const line = [...ancestors, suite];
  const focused = suite.steps.filter(isFocused);
  const { beforeAll, afterAll } = suite.hooks;
  await between(beforeAll, afterAll, async () => {
    for (const step of focused.length > 0 ? focused : suite.steps) {
      const fn: Body = (t) =>
        "steps" in step ? runSuite(step, line, t) : runTest(step.fn, line, t);
      await t.step({ ...step, fn });
    }
  });
}

/** Runs a test with the hooks of all its suites, the outermost first. */
function runTest(
  fn: Body,
  [suite, ...inner]: readonly Suite[],
  t: Deno.TestContext,
): void | Promise<void> {
  if (!suite) return fn(t);
  const { beforeEach, afterEach } = suite.hooks;
  return between(beforeEach, afterEach, () => runTest(fn, inner, t));
}

/** Runs `body` between hooks; the last run in any case. */
async function between(
  before: readonly Hook[],
  after: readonly Hook[],
  body: () => void | Promise<void>,
): Promise<void> {
  for (const hook of before) await hook();
  try {
    await body();
  } finally {
    for (const hook of after) await hook();
  }
}
