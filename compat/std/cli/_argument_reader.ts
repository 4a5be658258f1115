import { isNumber } from "./_is_number.ts";
import { longOption } from "./_long_option.ts";
import { type OptionSets, optionSets } from "./_option_sets.ts";
import type { ParseOptions } from "./_parse_options.ts";
import { type Args, hasNested, pushNested, setNested } from "./_result.ts";
import { shortOptions } from "./_short_options.ts";

/** Reads one command line into one result. */
export class ArgumentReader {
  readonly #options: ParseOptions;
  readonly #sets: OptionSets;
  readonly #result: Args = { _: [] };

  constructor(options: ParseOptions) {
    this.#options = options;
    this.#sets = optionSets(options);
  }

  read(args: readonly string[]): Args {
    const end = args.indexOf("--");
    const before = end < 0 ? args : args.slice(0, end);
    const after = end < 0 ? [] : args.slice(end + 1);
    for (let at = 0; at < before.length; at++) {
      const arg = before[at] ?? "";
      const next = before[at + 1];
      if (/^--./s.test(arg)) {
        if (this.#readLong(arg, next)) at++;
      } else if (/^-./s.test(arg)) {
        if (this.#readShort(arg, next)) at++;
      } else {
        this.#readOther(arg);
        if (!this.#options.stopEarly) continue;
        this.#result._.push(...before.slice(at + 1));
        break;
      }
    }
    this.#addDefaults();
    if (this.#options["--"]) this.#result["--"] = after;
    else this.#result._.push(...after);
    return this.#result;
  }

  /** Returns whether `next` was taken for the value. */
  #readLong(arg: string, next: string | undefined): boolean {
    const { key: name, value, isNegated } = longOption(arg);
    if (value !== undefined) {
      const isBoolean = this.#sets.boolean.has(name);
      this.#set(name, isBoolean ? value !== "false" : value, arg);
      return false;
    }
    if (isNegated && this.#sets.negatable.has(name)) {
      this.#set(name, false, arg, { collect: false });
      return false;
    }
    const key = isNegated ? `no-${name}` : name;
    const takesValue = !this.#sets.allBoolean && !next?.startsWith("-");
    return this.#setWithNext(key, arg, next, takesValue);
  }

  /** Returns whether `next` was taken for the last option's value. */
  #readShort(arg: string, next: string | undefined): boolean {
    const found = shortOptions(arg);
    const last = found.pop();
    for (const { key, value } of found) {
      this.#set(key, value ?? this.#empty(key), arg);
    }
    if (last === undefined) return false;
    if (last.value !== undefined) {
      this.#set(last.key, last.value, arg);
      return false;
    }
    const takesValue = next !== undefined && !/^--?[^-]/.test(next);
    return this.#setWithNext(last.key, arg, next, takesValue);
  }

  #readOther(arg: string): void {
    if (this.#options.unknown?.(arg) === false) return;
    const isText = this.#sets.string.has("_") || !isNumber(arg);
    this.#result._.push(isText ? arg : Number(arg));
  }

  #setWithNext(
    key: string,
    arg: string,
    next: string | undefined,
    takesValue: boolean,
  ): boolean {
    // An empty argument is never a value.
    if (next && takesValue && !this.#isBoolean(key)) {
      this.#set(key, next, arg);
      return true;
    }
    if (next === "true" || next === "false") {
      this.#set(key, next === "true", arg);
      return true;
    }
    this.#set(key, this.#empty(key), arg);
    return false;
  }

  #isBoolean(key: string): boolean {
    const names = [key, ...this.#sets.aliases.get(key) ?? []];
    return names.some((name) => this.#sets.boolean.has(name));
  }

  #empty(key: string): string | boolean {
    return this.#sets.string.has(key) ? "" : true;
  }

  #set(
    key: string,
    given: string | boolean,
    arg: string,
    { collect = true } = {},
  ): void {
    const { aliases, boolean, string } = this.#sets;
    const isKnown = boolean.has(key) || string.has(key) || aliases.has(key) ||
      this.#sets.allBoolean && /^--[^=]+$/.test(arg);
    const { unknown } = this.#options;
    if (!isKnown && unknown?.(arg, key, given) === false) return;
    const isText = typeof given !== "string" || string.has(key);
    const value = isText || !isNumber(given) ? given : Number(given);
    const put = collect && this.#sets.collect.has(key) ? pushNested : setNested;
    for (const name of [key, ...aliases.get(key) ?? []]) {
      put(this.#result, name, value);
    }
  }

  #addDefaults(): void {
    const { aliases, boolean, collect, string } = this.#sets;
    for (const [key, value] of Object.entries(this.#options.default ?? {})) {
      if (hasNested(this.#result, key)) continue;
      for (const name of [key, ...aliases.get(key) ?? []]) {
        setNested(this.#result, name, value);
      }
    }
    for (const key of boolean) {
      if (hasNested(this.#result, key)) continue;
      setNested(this.#result, key, collect.has(key) ? [] : false);
    }
    for (const key of string) {
      if (!collect.has(key) || hasNested(this.#result, key)) continue;
      setNested(this.#result, key, []);
    }
  }
}
