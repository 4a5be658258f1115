import { assert, assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { painter } from "../report/text/paint.ts";
import { columns } from "../report/text/wrap.ts";
import type { Block } from "./block.ts";
import { renderBars } from "./render_bars.ts";
import { renderPage } from "./render_page.ts";
import { renderPlot } from "./render_plot.ts";
import { renderTable } from "./render_table.ts";

const BLOCKS: readonly Block[] = [
  { kind: "say", text: "Words, some of them 漢字, that go on for a while." },
  {
    kind: "table",
    head: ["name", "a", "b"],
    rows: [["first", "1", "2"], ["a rather long second name", "0.25", "1e-9"]],
  },
  {
    kind: "bars",
    rows: [
      { label: "half", value: 1, shown: "1 ms" },
      { label: "whole", value: 2, shown: "2 ms" },
    ],
  },
  {
    kind: "plot",
    from: -1,
    to: 1,
    series: [{ name: "a line", mark: "*", ys: [-1, 0, 1] }],
  },
];

describe("renderPage()", () => {
  it("is never wider than it may be", () => {
    for (let width = 40; width <= 130; width++) {
      const lines = renderPage(
        { title: "A page" },
        BLOCKS,
        width,
        painter(false),
      );
      for (const line of lines) assert(columns(line) <= width, line);
    }
  });
  it("starts with its title", () => {
    const [title] = renderPage({ title: "A page" }, [], 40, painter(false));
    assertEquals(title, "A page");
  });
});

describe("renderTable()", () => {
  it("aligns its columns where there is room", () => {
    const head = ["x", "square"];
    const rows = [["2", "4"], ["10", "100"]];
    assertEquals(renderTable({ kind: "table", head, rows }, 40), [
      "  x   square",
      "  2   4",
      "  10  100",
    ]);
  });
  it("gives each row lines of its own where there is none", () => {
    const head = ["x", "a long heading", "another long heading"];
    const rows = [["2", "4", "8"]];
    assertEquals(renderTable({ kind: "table", head, rows }, 40), [
      "  2",
      "    a long heading: 4",
      "    another long heading: 8",
    ]);
  });
});

describe("renderBars()", () => {
  it("makes bars as long as their values", () => {
    const lines = renderBars({
      kind: "bars",
      rows: [
        { label: "a", value: 4, shown: "4" },
        { label: "b", value: 2, shown: "2" },
        { label: "c", value: 0.0001, shown: "tiny" },
        { label: "d", value: 0, shown: "0" },
      ],
    }, 40);
    const lengths = lines.map((line) => line.replace(/[^#]/g, "").length);
    assertEquals(lengths, [29, 15, 1, 0]);
    assertMatch(lines[3]!, /^ {2}d {2}0$/);
  });
  it("shows what is no number without a bar", () => {
    const rows = [{ label: "a", value: NaN, shown: "NaN" }];
    assertEquals(renderBars({ kind: "bars", rows }, 40), ["  a  NaN"]);
  });
});

describe("renderPlot()", () => {
  it("draws a rising line from the lower left to the upper right", () => {
    const lines = renderPlot({
      kind: "plot",
      from: 0,
      to: 6,
      series: [{ name: "up", mark: "*", ys: [0, 1, 2, 3, 4, 5, 6] }],
    }, 40);
    const places = lines.slice(0, 13).map((line) => line.indexOf("*"))
      .filter((place) => place >= 0);
    assert(places.length >= 7, lines.join("\n"));
    for (const [i, place] of places.entries()) {
      assert(i === 0 || place < places[i - 1]!, lines.join("\n"));
    }
    assertMatch(lines[0]!, /^ *6 \|/);
    assertMatch(lines.at(-1)!, /\* up$/);
  });
  it("lets marks take turns where series meet, and says so", () => {
    const lines = renderPlot({
      kind: "plot",
      from: 0,
      to: 1,
      series: ["*", "#"].map((mark) => ({ name: mark, mark, ys: [1, 1] })),
    }, 40);
    assertMatch(lines[0]!, /\|\*#\*#\*#/);
    assertMatch(lines.at(-1)!, /take turns/);
  });
  it("leaves out what is not finite", () => {
    const ys = [NaN, Infinity, 1];
    const lines = renderPlot({
      kind: "plot",
      from: 0,
      to: 1,
      series: [{ name: "gaps", mark: "*", ys }],
    }, 40);
    assertEquals(lines.slice(0, 12).join("").includes("NaN"), false);
    assertMatch(lines.join(""), /\*/);
  });
});
