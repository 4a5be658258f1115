/** Work done by calls of `Math.*` since the counter was last taken. */
export interface Work {
  readonly calls: Readonly<Record<string, number>>;
  /** Exponentials of a finite argument that came out infinite. */
  readonly overflows: number;
}

/**
 * Wraps every function of `Math` so that its calls are counted.
 *
 * @returns A function that gives the work since it was last called.
 */
export function countMath(): () => Work {
  const counters = Object.getOwnPropertyNames(Math).flatMap((name) => {
    const original: unknown = Reflect.get(Math, name);
    return typeof original === "function"
      ? [counter(name, original as MathFunction)]
      : [];
  });
  return () => {
    const calls: Record<string, number> = Object.create(null);
    let overflows = 0;
    for (const { name, take } of counters) {
      const taken = take();
      if (taken.count > 0) calls[name] = taken.count;
      overflows += taken.overflows;
    }
    return { calls, overflows };
  };
}

type MathFunction = (...args: number[]) => number;

const EXPONENTIALS = new Set(["exp", "expm1", "pow", "sinh", "cosh"]);
const VARIADIC = new Set(["max", "min", "hypot"]);

/** The wrappers are plain enough to be compiled into their callers. */
function counter(name: string, original: MathFunction) {
  let count = 0;
  let overflows = 0;
  function plain(x: number, y: number): number {
    count++;
    return original(x, y);
  }
  function exponential(x: number, y: number): number {
    count++;
    const result = original(x, y);
    if (result === Infinity || result === -Infinity) {
      // Not of infinities, and not of poles such as 0 ** -1.
      const finite = x - x === 0 && (name !== "pow" || y - y === 0);
      if (finite && x !== 0) overflows++;
    }
    return result;
  }
  function variadic(x: number, y: number, ...rest: number[]): number {
    count++;
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
  function take() {
    const taken = { count, overflows };
    count = 0;
    overflows = 0;
    return taken;
  }
  return { name, take };
}
