import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import type { PictureData } from "../picture/picture_data.ts";
import { parseXml } from "../../dev/testing/mod.ts";
import { card } from "./card.ts";

const PICTURES: readonly PictureData[] = [
  {
    kind: "curve",
    item: "one",
    title: "One & only",
    form: "x",
    xs: [-1, 0, 1, 2],
    student: [-1, 0, "NaN", 2],
    exact: [-1, 0, 1, 2],
    ulps: [0, 0, 0, 0],
    slope: [1, 1, 1, 1],
    exactSlope: [1, 1, 1, 1],
  },
  {
    kind: "bars",
    item: "two",
    title: "Two",
    inputs: [1, 2],
    student: [0.25, "Infinity"],
    exact: [0.25, 0.75],
  },
  {
    kind: "bars",
    item: "three",
    title: "Three",
    missing: "it is not started",
    inputs: [1],
    student: ["NaN"],
    exact: [1],
  },
];

function make(name?: string): string {
  return card({
    module: "Module 02",
    score: 100,
    maxScore: 100,
    pictures: PICTURES,
    name,
  });
}

describe("card()", () => {
  it("is XML with name, score and the curves that there are", () => {
    const svg = make("Ada <b>");
    assert(parseXml(svg));
    assertStringIncludes(svg, ">Ada &lt;b&gt;</text>");
    assertStringIncludes(svg, ">100 of 100 points</text>");
    assertStringIncludes(svg, ">One &amp; only</text>");
    assertEquals(svg.includes("Three"), false);
    assertEquals(/NaN|Infinity/.test(svg), false);
  });
  it("leaves a gap where a curve has no number", () => {
    const [, path = ""] = /<path d="(M[^"]*)" fill="none"/.exec(make())!;
    assertEquals(path.match(/M/g)?.length, 2);
  });
  it("does without a name, and cuts a long one between characters", () => {
    assertStringIncludes(make(), 'font-size="68" fill="#1d1f23">100 of 100');
    assertStringIncludes(
      make("\u{1f600}".repeat(99)),
      `>${"\u{1f600}".repeat(40)}<`,
    );
  });
});
