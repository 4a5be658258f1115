/** What a reduction runs over and what it leaves. */
export interface ReduceOptions {
  /** The dim to reduce; counts from the end if negative. Default: all. */
  readonly dim?: number | undefined;
  /** Whether a reduced dim stays, with length 1. Default: false. */
  readonly keepdim?: boolean | undefined;
}

/**
 * The options of `sum(-1, true)`, as PyTorch writes it, or of
 * `sum({ dim: -1, keepdim: true })`.
 *
 * @param act The call, for errors: `sum` or `max`.
 * @throws {TypeError} If they cannot be understood.
 */
export function reduceOptions(
  act: string,
  dim: unknown,
  keepdim?: unknown,
): ReduceOptions {
  if (typeof dim !== "object" || dim === null) {
    return understood(act, { dim, keepdim }, {
      dim: "number",
      keepdim: "boolean",
    });
  }
  if (keepdim !== undefined) refuse(act, "keepdim stands beside the options");
  return understood(act, dim, { dim: "number", keepdim: "boolean" });
}

/**
 * The dim of `softmax(x, -1)` or of `softmax(x, { dim: -1 })`.
 *
 * @throws {TypeError} If it cannot be understood.
 */
export function dimOption(act: string, dim: unknown): number | undefined {
  const options = typeof dim === "object" && dim !== null ? dim : { dim };
  return understood<ReduceOptions>(act, options, { dim: "number" }).dim;
}

function understood<Options extends object>(
  act: string,
  options: object,
  types: Readonly<Record<string, string>>,
): Options {
  for (const [name, value] of Object.entries(options)) {
    const type = types[name];
    if (type === undefined) refuse(act, `it has no option "${name}"`);
    if (value === undefined || typeof value === type) continue;
    refuse(act, `${name} has to be a ${type}, not ${nameOf(value)}`);
  }
  return options as Options;
}

function refuse(act: string, state: string): never {
  throw new TypeError(
    `Cannot ${act}: ${state}; give a dim such as -1, or { dim: -1 }`,
  );
}

function nameOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : `a ${typeof value}`;
}
