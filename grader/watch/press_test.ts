import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { sampleSheet } from "../testing/mod.ts";
import { press } from "./press.ts";
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
    const actions = ["h", "a", "l", "r", "q", "interrupt"].map((key) =>
      press(STATE, key).action
    );
    assertEquals(actions, ["hint", "all", "lab", "report", "quit", "quit"]);
  });

  it("scrolls, but not above the first line", () => {
    assertEquals(press(STATE, "down").state.offset, 6);
    assertEquals(press(STATE, "pageup").state.offset, 0);
  });

  it("closes page and hint on Escape", () => {
    const page = { title: "Lab", text: "..." };
    assertEquals(press({ ...STATE, page }, "escape").state.page, undefined);
  });

  it("leaves the state alone for any other key", () => {
    for (const key of ["x", "enter", "constructor", "é"]) {
      assertEquals(press(STATE, key), { state: STATE });
    }
  });
});
