import {
  type Args,
  definitionOf,
  type ItBody,
  type ItDefinition,
} from "./_definition.ts";
import { registry } from "./_registry.ts";
import type { Shared } from "./_suite.ts";
import { testOptions } from "./_test_options.ts";

/** The ways to declare a test case. */
export type ItArgs<T> = Args<ItDefinition<T>, ItBody<T>>;

/** Declares a test case of the suite around it, or of the file. */
export function it<T>(...args: ItArgs<T>): void {
  declare(args, {});
}

/** Declares a test case and passes over those that are not marked so. */
it.only = function only<T>(...args: ItArgs<T>): void {
  declare(args, { only: true });
};

/** Declares a test case that is reported but not run. */
it.ignore = function ignore<T>(...args: ItArgs<T>): void {
  declare(args, { ignore: true });
};

/** The same as `it.ignore`. */
it.skip = it.ignore;

function declare(
  args: readonly unknown[],
  mark: { only?: boolean; ignore?: boolean },
): void {
  if (registry.running > 0) {
    throw new Error(
      "Cannot register new test cases after already registered test cases start running",
    );
  }
  registry.started = true;
  type Body = ItBody<Shared>;
  const given = definitionOf<ItDefinition<Shared>, Body>(args);
  const { fn } = given;
  if (fn === undefined) {
    throw new TypeError(
      `Cannot register test case "${given.name}": it has no body; pass a function`,
    );
  }
  const test = { ...given, ...mark, fn };
  if (registry.current !== undefined) return registry.current.addStep(test);
  Deno.test({
    ...testOptions(test),
    async fn(t) {
      registry.running++;
      try {
        await fn.call({}, t);
      } finally {
        registry.running--;
      }
    },
  });
}
