import fc from "fast-check";
import type { Random } from "./random.ts";

/** A change to a source: what was done, and what came out. */
export interface Mutated {
  readonly how: string;
  readonly bytes: Uint8Array;
}

/**
 * Breaks a source: by bytes, by tokens, or by joining it to another.
 *
 * @param other Another source, to take from.
 */
export function mutateText(
  random: Random,
  text: string,
  other: string,
): Mutated {
  const how = random.pick(["bytes", "tokens", "splice"] as const);
  const encode = (result: string) => new TextEncoder().encode(result);
  switch (how) {
    case "bytes":
      return { how, bytes: mutateBytes(random, encode(text)) };
    case "tokens":
      return { how, bytes: encode(mutateTokens(random, text, other)) };
    case "splice":
      return {
        how,
        bytes: encode(
          text.slice(0, random.below(text.length)) +
            other.slice(random.below(other.length)),
        ),
      };
  }
}

/** Changes, removes and inserts a few bytes. */
export function mutateBytes(
  random: Random,
  bytes: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const list = [...bytes];
  for (let left = 1 + random.below(8); left > 0; left--) {
    const at = random.below(list.length + 1);
    const byte = random.below(256);
    const some = random.draw(fc.uint8Array({ maxLength: 40 }));
    random.pick([
      () => list[at] = byte,
      () => list.splice(at, 1 + random.below(20)),
      () => list.splice(at, 0, ...some),
    ])();
  }
  return Uint8Array.from(list);
}

const TOKEN = /[\w$]+|"[^"\n]*"|\s+|[^\w\s]/g;
/** What a source may be broken by best. */
const EXTRA = [
  ..."for (;;); while (true); throw null ; await new Promise(()=>{}) ; {".split(
    " ",
  ),
  ..."/* */ ` ${ } => async yield import( export default class 1e400 -0 NaN"
    .split(" "),
  ..."__proto__ constructor prototype undefined \u2028 \u0000 \ufeff".split(
    " ",
  ),
];

function mutateTokens(random: Random, text: string, other: string): string {
  const tokens = text.match(TOKEN) ?? [];
  const source = [...EXTRA, ...other.match(TOKEN) ?? []];
  for (let left = 1 + random.below(5); left > 0; left--) {
    const at = random.below(tokens.length + 1);
    const from = random.below(tokens.length + 1);
    random.pick([
      () => tokens.splice(at, 1),
      () => tokens.splice(at, 0, random.pick(source)),
      () => tokens.splice(at, 1, random.pick(source)),
      () => tokens.splice(at, 0, ...tokens.slice(from, from + 10)),
    ])();
  }
  return tokens.join("");
}
