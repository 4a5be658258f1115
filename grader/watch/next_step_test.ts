import { assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { sampleSheet } from "../../dev/testing/mod.ts";
import { nextStep } from "./next_step.ts";
import type { WatchState } from "./watch_state.ts";

const [full, failing, , untouched] = sampleSheet().items;
const { file: _, ...shared } = { ...failing!, id: "all", title: "All" };

function at(current: string, items: WatchState["items"]): string {
  return nextStep({
    module: "M",
    folder: "exercises",
    items,
    current,
    beyond: { first: "It matters." },
    offset: 0,
  });
}

describe("nextStep() of the watch", () => {
  it("leads from a file to what fails beside it", () => {
    assertEquals(
      at("first", [full!, shared]),
      "All points of its own, but All fails: p and n lead there.",
    );
    assertStringIncludes(at("all", [full!, shared]), "named above; h gives");
  });

  it("says what to open, to mend, and where to go on", () => {
    const items = [full!, failing!, untouched!];
    assertStringIncludes(at("later", items), "open exercises/later.ts");
    assertStringIncludes(at("second", items), "mend exercises/second.ts");
    assertStringIncludes(at("first", items), "n goes on to the next");
    assertStringIncludes(at("first", items), "All points. It matters.");
    assertStringIncludes(at("first", [full!]), "All points, in every exercise");
  });
});
