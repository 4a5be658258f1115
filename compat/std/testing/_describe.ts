import {
  type Args,
  definitionOf,
  type DescribeDefinition,
} from "./_definition.ts";
import { registry } from "./_registry.ts";
import { type Shared, Suite } from "./_suite.ts";
import { testOptions } from "./_test_options.ts";

type Body = () => void | undefined;

/** The ways to declare a suite. */
export type DescribeArgs<T> =
  | Args<DescribeDefinition<T>, Body>
  | [name: string];

/** Declares a suite of the suite around it, or of the file. */
export function describe<T>(...args: DescribeArgs<T>): void {
  declare(args, {});
}

/** Declares a suite and passes over those that are not marked so. */
describe.only = function only<T>(...args: DescribeArgs<T>): void {
  declare(args, { only: true });
};

/** Declares a suite that is reported but whose tests are not run. */
describe.ignore = function ignore<T>(...args: DescribeArgs<T>): void {
  declare(args, { ignore: true });
};

/** The same as `describe.ignore`. */
describe.skip = describe.ignore;

function declare(
  args: readonly unknown[],
  mark: { only?: boolean; ignore?: boolean },
): void {
  if (registry.running > 0) {
    throw new Error(
      "Cannot register new test suites after already registered test cases start running",
    );
  }
  registry.started = true;
  const given = definitionOf<DescribeDefinition<Shared>, Body>(args);
  const { fn, ...options } = { ...given, ...mark };
  if (options.ignore) {
    return Deno.test({ ...testOptions(options), fn: () => {} });
  }
  const suite = new Suite(options);
  const outer = registry.current;
  registry.current = suite;
  try {
    const result: unknown = fn?.();
    if (result instanceof Promise) {
      throw new Error(
        'Returning a Promise from "describe" is not supported: tests must be defined synchronously',
      );
    }
  } finally {
    registry.current = outer;
  }
  if (outer === undefined) suite.register();
  else outer.addStep(suite);
}
