import type { ParseOptions } from "./_parse_options.ts";

/** Which names are options of which kind; aliases count like their names. */
export interface OptionSets {
  readonly boolean: ReadonlySet<string>;
  readonly string: ReadonlySet<string>;
  readonly collect: ReadonlySet<string>;
  readonly negatable: ReadonlySet<string>;
  /** For each name that has others, those others. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Whether `--x` never takes the argument after it as its value. */
  readonly allBoolean: boolean;
}

/**
 * Sorts the names of the options by kind.
 *
 * @throws {TypeError} If an alias is undefined.
 */
export function optionSets(options: ParseOptions): OptionSets {
  const aliases = aliasMap(options.alias ?? {});
  const named = (names: boolean | string | readonly string[] | undefined) =>
    withAliases(
      typeof names === "boolean" ? [] : [names ?? []].flat(),
      aliases,
    );
  return {
    boolean: named(options.boolean),
    string: named(options.string),
    collect: named(options.collect),
    negatable: named(options.negatable),
    aliases,
    allBoolean: options.boolean === true,
  };
}

function aliasMap(
  alias: NonNullable<ParseOptions["alias"]>,
): Map<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(alias)) {
    if (value === undefined) throw new TypeError("Alias value must be defined");
    const group = [name, value].flat();
    for (const one of group) {
      map.set(one, group.filter((other) => other !== one));
    }
  }
  return map;
}

function withAliases(
  names: readonly string[],
  aliases: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const given = names.filter((name) => name !== "");
  return new Set(given.flatMap((name) => [name, ...aliases.get(name) ?? []]));
}
