import fc from "fast-check";
import { sizeOf } from "../subject/size_of.ts";
import { decodeReplay } from "../verdict/replay_token.ts";
import type { Fuzzed, FuzzGround } from "./ground.ts";

const WORDS =
  "at-zero 1 NaN -Infinity 2x9 0,1 shape=2x3 shape= dim=-1 on=a extra=1 1e400 5x99999999 __proto__"
    .split(" ");

/** Decodes words that are nearly the word after `--replay`. */
export function fuzzToken(
  { random, checklist }: FuzzGround,
): Promise<Fuzzed> {
  const faults: string[] = [];
  const checks = checklist.items.flatMap(({ checks }) => checks);
  const part = fc.oneof(
    fc.constantFrom(...checks.map(({ id }) => id)),
    fc.constantFrom(...WORDS, "", "9".repeat(400)),
    fc.string({ maxLength: 10 }),
    fc.double().map(String),
  );
  const tokens = fc.array(
    fc.tuple(part, fc.constantFrom(":", ":", ":", ",", "x", "")),
    { maxLength: 8 },
  );
  for (let turn = 0; turn < 200; turn++) {
    const token = random.draw(tokens).flat().join("");
    try {
      const { shape, data } = decodeReplay(token).sample.input;
      if (sizeOf(shape) !== data.length) {
        faults.push(`"${token}": no such size`);
      }
    } catch (error) {
      if (!(error instanceof SyntaxError)) {
        faults.push(`"${token}": it threw ${error}`);
      }
    }
  }
  return Promise.resolve({ how: "tokens: 200 of them", faults });
}
