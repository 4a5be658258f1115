import type { Work } from "../subject.ts";

/**
 * Wraps every function of `Math` so that its calls are counted.
 *
 * @returns A function that gives the work since it was last called.
 */
export function countMath(): () => Work {
  const names = Object.getOwnPropertyNames(Math).filter((name) =>
    typeof Reflect.get(Math, name) === "function"
  );
  // One number for each function, and the overflows of all at the end.
  const counts = new Float64Array(names.length + 1);
  names.forEach((name, at) => count(name, counts, at));
  return () => {
    const calls: Record<string, number> = Object.create(null);
    for (let at = 0; at < names.length; at++) {
      if (counts[at]! > 0) calls[names[at]!] = counts[at]!;
    }
    const overflows = counts[names.length]!;
    counts.fill(0);
    return { calls, overflows };
  };
}

type MathFunction = (...args: number[]) => number;

const EXPONENTIALS = new Set(["exp", "expm1", "pow", "sinh", "cosh"]);
const VARIADIC = new Set(["max", "min", "hypot"]);

/** The wrappers are plain enough to be compiled into their callers. */
function count(name: string, counts: Float64Array, at: number): void {
  const original: MathFunction = Reflect.get(Math, name);
  const overflows = counts.length - 1;
  function plain(x: number, y: number): number {
    counts[at]!++;
    return original(x, y);
  }
  function exponential(x: number, y: number): number {
    counts[at]!++;
    const result = original(x, y);
    if (result === Infinity || result === -Infinity) {
      // Not of infinities, and not of poles such as 0 ** -1.
      const finite = x - x === 0 && (name !== "pow" || y - y === 0);
      if (finite && x !== 0) counts[overflows]!++;
    }
    return result;
  }
  function variadic(x: number, y: number, ...rest: number[]): number {
    counts[at]!++;
    return arguments.length === 2 ? original(x, y) : Reflect.apply(
      original,
      undefined,
      arguments.length < 2 ? Array.from(arguments) : [x, y, ...rest],
    );
  }
  const value = EXPONENTIALS.has(name)
    ? exponential
    : VARIADIC.has(name)
    ? variadic
    : plain;
  Reflect.defineProperty(value, "name", { value: name });
  Reflect.defineProperty(value, "length", { value: original.length });
  Reflect.defineProperty(Math, name, { value });
}
