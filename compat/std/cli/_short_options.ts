/** A short option with the value written next to it, if there is one. */
export interface ShortOption {
  readonly key: string;
  readonly value: string | undefined;
}

const LETTER = /[A-Za-z]/;
const NUMBER = /-?\d+(\.\d*)?(e-?\d+)?$/;
const NO_WORD = /\W/;

/**
 * Takes a bundle such as `-abc`, `-n5` or `-o=x` apart.
 *
 * @returns The options; where the last has no value, the argument that follows
 *   may be one.
 */
export function shortOptions(bundle: string): ShortOption[] {
  const found: ShortOption[] = [];
  for (let at = 1; at < bundle.length; at++) {
    const key = bundle.charAt(at);
    const rest = bundle.slice(at + 1);
    if (rest === "") {
      // The hyphen at the end of `-a-` is the value of `a`.
      if (key !== "-") found.push({ key, value: undefined });
      break;
    }
    if (rest === "-") {
      found.push({ key, value: "-" });
      continue;
    }
    const value = attached(key, rest);
    found.push({ key, value });
    if (value !== undefined) break;
  }
  return found;
}

function attached(key: string, rest: string): string | undefined {
  if (LETTER.test(key)) {
    const equals = rest.indexOf("=");
    if (equals >= 0 && equals + 1 < rest.length) return rest.slice(equals + 1);
    if (NUMBER.test(rest)) return rest;
  }
  return rest.length > 1 && NO_WORD.test(rest.charAt(0)) ? rest : undefined;
}
