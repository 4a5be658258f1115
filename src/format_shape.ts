/**
 * Writes a shape as it appears in messages.
 *
 * @example
 * ```ts
 * import { formatShape } from "tinytorch";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(formatShape([2, 3]), "[2, 3]");
 * ```
 */
export function formatShape(shape: readonly number[]): string {
  return `[${shape.join(", ")}]`;
}
