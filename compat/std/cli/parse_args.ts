/**
 * A stand-in for the part of `@std/cli/parse-args` that this kit uses, for
 * machines that cannot reach JSR: options that are declared, with or without a
 * value, and words. Bundles such as `-abc`, numbers, lists and dotted names are
 * left out.
 *
 * @module
 */

/** What {@linkcode parseArgs} is told of the options. */
export interface ParseOptions {
  /** Options without a value; `false` unless given. */
  readonly boolean?: readonly string[];
  /** Values of options that are not given. */
  readonly default?: Readonly<Record<string, unknown>>;
  /** Options that `--no-x` sets to `false`. */
  readonly negatable?: readonly string[];
  /** Options with a value; `_` for the words, which stay text in any case. */
  readonly string?: readonly string[];
  /** Called for what is not declared; `false` leaves it out of the result. */
  readonly unknown?: (arg: string) => unknown;
}

/** The options by name, and the words that are none. */
export interface Args {
  [name: string]: unknown;
  _: string[];
}

/** Reads a command line; a string option without a value gives `""`. */
export function parseArgs(
  args: readonly string[],
  options: ParseOptions = {},
): Args {
  const { boolean = [], negatable = [], string = [], unknown } = options;
  const off = Object.fromEntries(boolean.map((name) => [name, false]));
  const result: Args = { ...off, ...options.default, _: [] };
  const waiting = [...args];
  for (let arg; (arg = waiting.shift()) !== undefined;) {
    if (arg === "--") {
      result._.push(...waiting);
      break;
    }
    const { name, value } = parts(arg);
    const next = waiting[0];
    if (boolean.includes(name)) result[name] = value !== "false";
    else if (!value && negatable.some((other) => name === `no-${other}`)) {
      result[name.slice(3)] = false;
    } else if (string.includes(name)) {
      const takesNext = value === undefined && !!next && !next.startsWith("-");
      result[name] = takesNext ? waiting.shift() : value ?? "";
    } else if (unknown?.(arg) !== false) {
      if (name === "") result._.push(arg);
      else result[name] = value ?? true;
    }
  }
  return result;
}

/** A word has no name. The sign of `--key=` belongs to the name. */
function parts(
  arg: string,
): { readonly name: string; readonly value?: string } {
  const [, name = "", value] = /^--?(.[^=]*(?:=$)?)(?:=(.+))?$/s.exec(arg) ??
    [];
  return { name, ...(value !== undefined && { value }) };
}
