import type { DescribeDefinition, Hook, ItDefinition } from "./_definition.ts";
import { registry } from "./_registry.ts";
import { testOptions } from "./_test_options.ts";

/** The moments at which a hook runs. */
export type Moment = "beforeAll" | "afterAll" | "beforeEach" | "afterEach";

/** What the tests and hooks of a suite share as `this`. */
export type Shared = Record<PropertyKey, unknown>;

/** A group of tests and of groups, run as the steps of one `Deno.test`. */
export class Suite {
  readonly definition: Omit<DescribeDefinition<Shared>, "fn">;
  readonly #hooks: Readonly<Record<Moment, Hook<Shared>[]>>;
  #steps: (Suite | ItDefinition<Shared>)[] = [];
  #isFocused: boolean;

  constructor(definition: Omit<DescribeDefinition<Shared>, "fn">) {
    this.definition = definition;
    this.#isFocused = definition.only ?? false;
    this.#hooks = {
      beforeAll: [definition.beforeAll ?? []].flat(),
      afterAll: [definition.afterAll ?? []].flat(),
      beforeEach: [definition.beforeEach ?? []].flat(),
      afterEach: [definition.afterEach ?? []].flat(),
    };
  }

  /** Whether this suite, or something in it, is marked `only`. */
  get isFocused(): boolean {
    return this.#isFocused || this.#steps.some(isFocused);
  }

  addHook(moment: Moment, hook: Hook<Shared>): void {
    this.#hooks[moment].push(hook);
  }

  addStep(step: Suite | ItDefinition<Shared>): void {
    this.#steps.push(step);
  }

  /** Hands the suite, as a test of its own, to Deno. */
  register(): void {
    Deno.test({
      ...testOptions({ ...this.definition, only: this.isFocused }),
      fn: async (t) => {
        registry.running++;
        try {
          await this.run(t, {}, []);
        } finally {
          registry.running--;
        }
      },
    });
  }

  /**
   * Runs all steps in order.
   *
   * @param ancestors The suites around this one, the outermost first.
   */
  async run(
    t: Deno.TestContext,
    shared: Shared,
    ancestors: readonly Suite[],
  ): Promise<void> {
    const line = [...ancestors, this];
    const focused = this.#steps.filter(isFocused);
    await this.#around("All", shared, async () => {
      for (const step of focused.length > 0 ? focused : this.#steps) {
        const options = step instanceof Suite ? step.definition : step;
        if (options.permissions !== undefined) {
          throw new Error("permissions option not available for nested tests");
        }
        // Each step gets a copy: what it sets, its siblings do not see.
        const own = { ...shared };
        const fn = (t: Deno.TestContext) =>
          step instanceof Suite
            ? step.run(t, own, line)
            : runTest(t, step, own, line);
        await t.step({ ...testOptions(options), fn });
      }
    });
  }

  /** Runs `body` between the hooks of one kind; the last run in any case. */
  async #around(
    kind: "All" | "Each",
    shared: Shared,
    body: () => Promise<void>,
  ): Promise<void> {
    for (const hook of this.#hooks[`before${kind}`]) await hook.call(shared);
    try {
      await body();
    } finally {
      for (const hook of this.#hooks[`after${kind}`]) await hook.call(shared);
    }
  }

  /** Runs a test's body inside this suite's each-hooks. */
  aroundEach(shared: Shared, body: () => Promise<void>): Promise<void> {
    return this.#around("Each", shared, body);
  }
}

function isFocused(step: Suite | ItDefinition<Shared>): boolean {
  return step instanceof Suite ? step.isFocused : step.only ?? false;
}

/** Runs a test with the each-hooks of all its suites, the outermost first. */
async function runTest(
  t: Deno.TestContext,
  test: ItDefinition<Shared>,
  shared: Shared,
  [suite, ...inner]: readonly Suite[],
): Promise<void> {
  if (suite === undefined) return await test.fn.call(shared, t);
  await suite.aroundEach(shared, () => runTest(t, test, shared, inner));
}
