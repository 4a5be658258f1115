import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { columns } from "../report/text/wrap.ts";
import { sampleSheet } from "../../dev/testing/mod.ts";
import { render } from "./render.ts";
import type { WatchState } from "./watch_state.ts";

const STATE: WatchState = {
  module: "Module 00: Samples",
  folder: "exercises",
  items: sampleSheet().items,
  current: "second",
  notice: "Saved second.ts: graded in 98 ms",
  offset: 0,
};

/** Named, since many tests' files may share a process. */
const SNAPSHOTS = {
  path: `${import.meta.dirname}/__snapshots__/render_test.ts.snap`,
};

describe("render()", () => {
  it("draws list, verdict and legend", async (t) => {
    const size = { columns: 80, rows: 30, color: false };
    await t.assertSnapshot(render(STATE, size).join("\n"), SNAPSHOTS);
  });

  it("draws a narrow and low screen", async (t) => {
    const size = { columns: 40, rows: 14, color: false };
    await t.assertSnapshot(render(STATE, size).join("\n"), SNAPSHOTS);
  });

  it("fills exactly the screen, whatever its size", () => {
    for (const width of [40, 47, 80, 200]) {
      for (const rows of [8, 14, 24, 50, 100]) {
        const lines = render(STATE, { columns: width, rows, color: false });
        assertEquals(lines.length, rows);
        for (const line of lines) assert(columns(line) <= width, line);
      }
    }
  });

  it("scrolls to the last line, and no further", () => {
    const size = { columns: 80, rows: 30, color: false };
    const end = render({ ...STATE, offset: 1000 }, size);
    assertStringIncludes(end.join("\n"), "Next: mend exercises/second.ts");
    assertStringIncludes(end.join("\n"), "end; arrow up goes back");
  });

  it("shows a hint above the verdict and a page in its place", () => {
    const check = { id: "second.values", title: "doubles", why: "Because." };
    const hint = { check, steps: ["What is twice 2?"], total: 3 };
    const size = { columns: 80, rows: 30, color: false };
    const hinted = render({ ...STATE, hint }, size).join("\n");
    assertStringIncludes(hinted, "1/3 What is twice 2?");
    assertStringIncludes(hinted, "press h");
    assertStringIncludes(hinted, "FAIL  second.values");
    const page = { title: "Lab", text: "A page" };
    const paged = render({ ...STATE, page }, size).join("\n");
    assertStringIncludes(paged, "A page");
    assertEquals(paged.includes("FAIL"), false);
  });

  it("says what is being done in the place of what was", () => {
    const size = { columns: 80, rows: 30, color: false };
    const busy = render({ ...STATE, busy: "Grading ..." }, size).join("\n");
    assertStringIncludes(busy, "Grading ...");
    assertEquals(busy.includes("graded in 98 ms"), false);
  });
});
