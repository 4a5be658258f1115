/** What {@linkcode parseArgs} is told of the options. */
export interface ParseOptions {
  /** Whether what follows `--` is kept apart, under the key `--`. */
  "--"?: boolean | undefined;
  /** Other names of an option; the result has the value under each. */
  alias?: Readonly<Record<string, string | readonly string[]>>;
  /** Options without a value; `false` unless given. `true`: all of them. */
  boolean?: boolean | string | readonly string[];
  /** Options whose values are gathered in an array. */
  collect?: string | readonly string[];
  /** Values of options that are not given. */
  default?: Readonly<Record<string, unknown>>;
  /** Options that `--no-x` sets to `false`. */
  negatable?: string | readonly string[];
  /** Whether all from the first argument that is no option goes to `_`. */
  stopEarly?: boolean;
  /** Options whose values stay strings; `_` for the other arguments. */
  string?: string | readonly string[];
  /**
   * Called for options that neither `boolean`, `string` nor `alias` names, and
   * for each argument that is no option; `false` leaves it out of the result.
   */
  unknown?: (arg: string, key?: string, value?: unknown) => unknown;
}
