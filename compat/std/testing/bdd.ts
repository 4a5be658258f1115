/**
 * A stand-in for the part of `@std/testing/bdd` that this kit uses, for
 * machines that cannot reach JSR: nested suites over `Deno.test` and `t.step`.
 * The flat style, where `it()` takes a suite, is left out.
 *
 * @module
 */
export { describe } from "./_describe.ts";
export { afterAll, afterEach, beforeAll, beforeEach } from "./_hooks.ts";
export { it, it as test } from "./_it.ts";
export type { DescribeDefinition, Hook, ItDefinition } from "./_definition.ts";
