import { GraderError } from "./grader_error.ts";
import type { WireArgument } from "./protocol.ts";
import { sizeOf } from "./size_of.ts";
import type { Argument } from "./subject.ts";

/** Arguments as they cross to the child. */
export interface Packed {
  readonly header: readonly WireArgument[];
  /** The numbers of the tensors, in order. */
  readonly numbers: readonly Float32Array[];
}

/**
 * Takes arguments apart for the wire.
 *
 * @param exercise For the error.
 * @throws {GraderError} If a tensor holds other numbers than its shape says.
 */
export function packArguments(
  exercise: string,
  args: readonly Argument[],
): Packed {
  const numbers: Float32Array[] = [];
  const header = args.map((arg) => {
    if (typeof arg === "number") return named(arg);
    const { shape, data } = arg;
    if (sizeOf(shape) !== data.length) {
      throw new GraderError(
        `Cannot call "${exercise}": its input holds ${data.length} numbers for shape [${shape}]; mend the check`,
      );
    }
    numbers.push(data);
    return shape;
  });
  return { header, numbers };
}

/** A number, or its name where JSON has none for it. */
function named(value: number): number | string {
  if (Object.is(value, -0)) return "-0";
  return Number.isFinite(value) ? value : `${value}`;
}
