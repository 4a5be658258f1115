import { assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { painter } from "../report/text/paint.ts";
import { sampleSheet } from "../../dev/testing/mod.ts";
import { LinearView } from "./linear_view.ts";
import type { WatchState } from "./watch_state.ts";

const layout = { width: 80, paint: painter(false), plain: true };
const STATE: WatchState = {
  module: "M",
  folder: "exercises",
  items: sampleSheet().items,
  current: "second",
  notice: "Saved second.ts: graded in 98 ms",
  offset: 0,
};

describe("LinearView", () => {
  it("says nothing twice of the same text, but tells what has changed", () => {
    const said: string[] = [];
    const view = new LinearView((text) => said.push(text), layout);
    const verdict = { kind: "verdict", items: ["second"] } as const;
    view.show(STATE, verdict);
    view.show({ ...STATE, busy: "Measuring time ..." }, { kind: "busy" });
    view.show(STATE, { ...verdict, isRepeated: true });
    assertEquals(said.length, 2);
    const items = STATE.items.map((item) => ({
      ...item,
      score: item.score + 1,
    }));
    view.show({ ...STATE, items }, { ...verdict, isRepeated: true });
    assertStringIncludes(said[2] ?? "", "6 of 10 points");
    assertEquals(said[2]?.includes("Saved"), false);
  });

  it("tells a save again that changed nothing", () => {
    const said: string[] = [];
    const view = new LinearView((text) => said.push(text), layout);
    const verdict = { kind: "verdict", items: ["second"] } as const;
    view.show(STATE, verdict);
    view.show({ ...STATE, notice: "Saved again" }, verdict);
    assertStringIncludes(said[1] ?? "", "second.values");
  });
});
