/**
 * A stand-in for `@std/cli/parse-args`, for machines that cannot reach JSR.
 * It reads arguments as the original does; only the type of the result is
 * wider: the kit has its own schemas for that.
 *
 * @module
 */
import { ArgumentReader } from "./_argument_reader.ts";
import type { ParseOptions } from "./_parse_options.ts";
import type { Args } from "./_result.ts";

export type { Args, ParseOptions };

/**
 * Reads a command line.
 *
 * What looks like a number becomes one, unless its option is a string or `_`
 * (the arguments that are no options) is named among the strings. A string
 * option without a value gives `""`, another option without a value `true`.
 *
 * @throws {TypeError} If an alias is undefined.
 */
export function parseArgs(args: string[], options: ParseOptions = {}): Args {
  return new ArgumentReader(options).read(args);
}
