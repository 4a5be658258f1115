import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { html } from "../../report/html/html.ts";
import { sampleSheet } from "../../../dev/testing/mod.ts";
import { liveState } from "./live_state.ts";

describe("liveState()", () => {
  it("says after full marks why an exercise matters, and what is next", () => {
    const { items } = sampleSheet();
    const state = {
      module: "M",
      folder: "exercises",
      items,
      current: "first",
      offset: 0,
      beyond: { first: "It matters." },
    };
    const told = liveState(state, {
      lab: [],
      dialsOf: () => [],
      verdictOf: () => html`-`,
    });
    assertEquals(
      told.items[0]?.next,
      `All points here. It matters. Next: ${items[1]!.title}.`,
    );
    assertEquals(
      told.items.find(({ id }) => id === "second")?.next,
      "Next: mend second.values in exercises/second.ts.",
    );
  });
});
