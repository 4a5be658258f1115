import { parseArgs } from "@std/cli/parse-args";
import { z } from "zod";
import { InputError } from "../base/input_error.ts";
import { nearest } from "../base/nearest.ts";

/**
 * Parses the arguments of a command.
 *
 * @param schema What the options have to be: a boolean that is false unless
 * given is a switch, one without a default is on until `--no-...`, and all
 * others have a value; `_` holds the words without one.
 * @throws {InputError} On an unknown option or a value that breaks the schema.
 */
export function parseOptions<Shape extends z.ZodRawShape>(
  args: readonly string[],
  schema: z.ZodObject<Shape>,
): z.output<z.ZodObject<Shape>> {
  const fields = Object.entries<unknown>(schema.shape);
  const namesOf = (is: (field: unknown) => boolean) =>
    fields.flatMap(([name, field]) => is(field) ? [name] : []);
  const negatable = namesOf((field) => field instanceof z.ZodBoolean);
  const boolean = namesOf((field) =>
    field instanceof z.ZodDefault && field.unwrap() instanceof z.ZodBoolean
  );
  const string = namesOf((field) => !(field instanceof z.ZodBoolean))
    .filter((name) => name !== "_" && !boolean.includes(name));
  const names = [
    ...string,
    ...boolean,
    ...negatable.map((name) => `no-${name}`),
  ];
  const given = joinNegatives(args[0] === "--" ? args.slice(1) : args, string);
  const parsed: Record<string, unknown> = parseArgs(given, {
    string: [...string, "_"],
    boolean: [...boolean, ...negatable],
    negatable,
    default: Object.fromEntries(negatable.map((name) => [name, true])),
    unknown: (arg: string) => {
      if (!arg.startsWith("-")) return true;
      throw new InputError(unknownOption(arg, names));
    },
  });
  for (const name of string) {
    if (parsed[name] === "") {
      throw new InputError(noValue(name));
    }
  }
  const result = schema.safeParse(parsed);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = issue!.path.join(".");
  const value = parsed[name];
  const typed = Array.isArray(value) ? value.join(" ") : `--${name} ${value}`;
  throw new InputError(`Cannot use "${typed}": ${issue!.message}`);
}

function noValue(name: string): string {
  return `Cannot use "--${name}": it has no value; write --${name} VALUE`;
}

function unknownOption(arg: string, names: readonly string[]): string {
  const name = arg.replace(/^-+/, "").replace(/=.*/, "");
  if (arg === `--${name}=` && names.includes(name)) return noValue(name);
  // The start of one is nearer than what only looks like it.
  const guess = names.find((each) => each.startsWith(name)) ??
    nearest(name, names);
  const advice = guess ? `did you mean --${guess}?` : "try --help";
  return `Cannot use "${arg}": there is no such option; ${advice}`;
}

/** Takes the -1 of `--seed -1` for its value, not for an option. */
function joinNegatives(
  args: readonly string[],
  string: readonly string[],
): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const name = joined.at(-1) ?? "";
    const waits = name.startsWith("--") && string.includes(name.slice(2));
    if (waits && /^-\.?\d/.test(arg)) joined.push(`${joined.pop()}=${arg}`);
    else joined.push(arg);
  }
  return joined;
}
