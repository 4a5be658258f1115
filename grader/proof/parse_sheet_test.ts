import { assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { anySheet, sampleSheet } from "../../dev/testing/mod.ts";
import { InputError } from "../verdict/mod.ts";
import { parseSheet, requireSums } from "./parse_sheet.ts";

const [sheet] = fc.sample(anySheet, { seed: 1, numRuns: 1 });
const line = { student: { id: "ada" }, status: "graded", key: "k" };

describe("parseSheet()", () => {
  it("takes a line of a class for the sheet that is in it", () => {
    const text = JSON.stringify({ ...line, sheet });
    assertEquals(parseSheet(`${text}\n`, "line").sheet.seed, sheet!.seed);
    assertEquals(
      parseSheet(text, "line").raw,
      parseSheet(JSON.stringify(sheet), "sheet").raw,
    );
  });

  it("knows sums that are not those of their parts", () => {
    const { items: [full] } = sampleSheet();
    const right = sampleSheet({ items: [full!], score: 5, maxScore: 5 });
    requireSums(right, "x");
    for (const wrong of [{ score: 99 }, { maxScore: 1 }]) {
      assertThrows(
        () => requireSums({ ...right, ...wrong }, "x"),
        InputError,
        "its parts are",
      );
      const items = right.items.map((item, i) =>
        i > 0 ? item : { ...item, ...wrong }
      );
      assertThrows(() => requireSums({ ...right, items }, "x"), InputError);
    }
  });

  it("says of a line without a sheet, and of many lines, what they are", () => {
    assertThrows(
      () => parseSheet(JSON.stringify({ ...line, status: "missing" }), "x"),
      InputError,
      'its status is "missing"',
    );
    const two = `${JSON.stringify(line)}\n${JSON.stringify(line)}\n`;
    assertThrows(() => parseSheet(two, "x"), InputError, "it holds 2 lines");
  });
});
