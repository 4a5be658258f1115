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
  let calls: Record<string, number> = Object.create(null);
  let overflows = 0;
  for (const name of Object.getOwnPropertyNames(Math)) {
    const original: unknown = Reflect.get(Math, name);
    if (typeof original !== "function") continue;
    const exponential = EXPONENTIALS.has(name);
    const counted = {
      [name](...args: number[]): number {
        calls[name] = (calls[name] ?? 0) + 1;
        const result = Reflect.apply(original, undefined, args);
        if (
          exponential && !Number.isFinite(result) && args.every(Number.isFinite)
        ) {
          // NaN and poles (0 ** -1) are no overflow.
          if (!Number.isNaN(result) && args[0] !== 0) overflows++;
        }
        return result;
      },
    }[name];
    Reflect.defineProperty(Math, name, { value: counted });
  }
  return () => {
    const work = { calls, overflows };
    calls = Object.create(null);
    overflows = 0;
    return work;
  };
}

const EXPONENTIALS = new Set(["exp", "expm1", "pow", "sinh", "cosh"]);
