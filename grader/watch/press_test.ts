import { assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { sampleSheet } from "../../dev/testing/mod.ts";
import { KEYS, press } from "./press.ts";
import type { WatchState } from "./watch_state.ts";

const STATE: WatchState = {
  module: "Module",
  folder: "exercises",
  items: sampleSheet().items,
  current: "first",
  offset: 5,
  notice: "graded",
};

describe("press()", () => {
  it("goes round the items with a file, either way", () => {
    const seen: string[] = [];
    let state = STATE;
    for (const key of ["n", "n", "n", "n", "p"]) {
      state = press(state, key).state;
      seen.push(state.current);
    }
    assertEquals(seen, ["second", "third", "later", "first", "later"]);
    assertEquals(press(STATE, "n").state.offset, 0);
  });

  it("stops at what has no file while it fails", () => {
    const { file: _, ...shared } = { ...STATE.items[1]!, id: "shared" };
    const items = [...STATE.items, shared];
    const from = { ...STATE, items, current: "later" };
    assertEquals(press(from, "n").state.current, "shared");
    const well = { ...shared, checks: [] };
    const mended = { ...from, items: [...STATE.items, well] };
    assertEquals(press(mended, "n").state.current, "first");
  });

  it("asks for what takes longer", () => {
    const actions = ["h", "a", "l", "r", "c", "w", "e", "q", "interrupt"].map((
      key,
    ) => press(STATE, key).action);
    assertEquals(actions, [
      "hint",
      "all",
      "lab",
      "report",
      "compare",
      "web",
      "edit",
      "quit",
      "quit",
    ]);
  });

  it("asks before it puts an exercise back", () => {
    const asking = press(STATE, "x");
    assertEquals(asking.action, undefined);
    assertMatch(asking.state.notice ?? "", /first\.ts back .* y: yes/);
    assertEquals(press(asking.state, "y").action, "reset");
    const kept = press(asking.state, "q");
    assertEquals([kept.action, kept.state.isAsking], [undefined, false]);
  });

  it("scrolls, but not above the first line", () => {
    assertEquals(press(STATE, "down").state.offset, 6);
    assertEquals(press(STATE, "pageup").state.offset, 0);
  });

  it("explains each key that it knows on ?", () => {
    const { text = "" } = press(STATE, "?").state.page ?? {};
    for (const [key] of KEYS.filter(([key]) => key !== "?")) {
      assertMatch(text, new RegExp(`^${key}\\b`, "m"));
    }
  });

  it("closes page and hint on Escape", () => {
    const page = { title: "Lab", text: "..." };
    assertEquals(press({ ...STATE, page }, "escape").state.page, undefined);
  });

  it("leaves the state alone for any other key", () => {
    for (const key of ["y", "enter", "constructor", "é"]) {
      assertEquals(press(STATE, key), { state: STATE });
    }
  });
});
