import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { CLEAN, type State } from "../../subject/mod.ts";
import { mapped, refusal } from "../../../dev/testing/made_evidence.ts";
import { sampleOf } from "../samples/mod.ts";
import { leavesInputAlone } from "./leaves_input_alone.ts";

const sample = sampleOf([1, -2]);
const answer = mapped(sample, (x) => x);

function judge(
  first: Partial<State>,
  second: Partial<State> = {},
): string | undefined {
  return refusal(
    leavesInputAlone(),
    sample,
    { ...answer, state: { ...CLEAN, ...first } },
    { ...answer, state: { ...CLEAN, ...second } },
  );
}

describe("leavesInputAlone()", () => {
  it("takes an answer that left all as it was", () => {
    assertEquals(judge({}), undefined);
  });

  it("names the number that was changed", () => {
    assertEquals(
      judge({ changedInput: { index: 1, value: -0 } }),
      "it changed its input from -2 to -0",
    );
  });

  it("refuses what was written beside it, shared and reused memory", () => {
    assertEquals(
      judge({ wroteBeside: true }),
      "it wrote beside its input, into a neighbour's memory",
    );
    assertEquals(
      judge({ sharesInput: true }),
      "its output lives in the input's own memory: const y = x copies nothing",
    );
    assertEquals(
      judge({}, { changedOutput: 1 }),
      "a second call overwrote the output of the first",
    );
  });
});
