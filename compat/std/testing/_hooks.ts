import type { Hook } from "./_definition.ts";
import { registry } from "./_registry.ts";
import { type Moment, type Shared, Suite } from "./_suite.ts";

/** Runs `fn` once, before the first test of the suite around it. */
export function beforeAll<T>(fn: Hook<T>): void {
  add("beforeAll", fn as Hook<unknown>);
}

/** Runs `fn` once, after the last test of the suite around it. */
export function afterAll<T>(fn: Hook<T>): void {
  add("afterAll", fn as Hook<unknown>);
}

/** Runs `fn` before each test of the suite around it. */
export function beforeEach<T>(fn: Hook<T>): void {
  add("beforeEach", fn as Hook<unknown>);
}

/** Runs `fn` after each test of the suite around it, failed or not. */
export function afterEach<T>(fn: Hook<T>): void {
  add("afterEach", fn as Hook<unknown>);
}

function add(moment: Moment, fn: Hook<Shared>): void {
  if (registry.current === undefined) {
    if (registry.started) {
      throw new Error(
        "Cannot add global hooks after a global test is registered",
      );
    }
    // A hook of the whole file puts all its tests into one suite.
    registry.current = new Suite({ name: "global" });
    registry.current.register();
  }
  registry.current.addHook(moment, fn);
}
