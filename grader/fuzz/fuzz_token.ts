import fc from "fast-check";
import { sizeOf } from "../subject/size_of.ts";
import { decodeReplay } from "../verdict/replay_token.ts";
import type { Fuzzed, FuzzGround } from "./fuzz.ts";

const PART = fc.oneof(
  fc.constantFrom(
    ..."relu.values at-zero 1 NaN -Infinity 2x9 0,1 shape=2x3 shape= dim=-1 on=relu extra=1 1e400 5x99999999"
      .split(
        " ",
      ),
    "",
    "9".repeat(400),
    "__proto__",
  ),
  fc.string({ maxLength: 10 }),
  fc.double().map(String),
);
const TOKEN = fc.array(
  fc.tuple(PART, fc.constantFrom(":", ":", ":", ",", "x", "")),
  { maxLength: 8 },
);

/** Decodes words that are nearly the word after `--replay`. */
export function fuzzToken({ random }: FuzzGround): Promise<Fuzzed> {
  const faults: string[] = [];
  for (let turn = 0; turn < 200; turn++) {
    const token = random.draw(TOKEN).flat().join("");
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
