import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { printableJson } from "./json.ts";
import { HIDDEN } from "./printable.ts";

describe("printableJson()", () => {
  it("gives the same data back", () => {
    fc.assert(fc.property(fc.jsonValue(), (data) => {
      const again: unknown = JSON.parse(printableJson(data));
      assertEquals(JSON.stringify(again), JSON.stringify(data));
    }));
  });

  it("holds no character that is unsafe to print", () => {
    const parts = fc.constantFrom(
      ...'::error:: ##[a] \x1b[2J \x85 \u202e \ud800 \u{e0041} \\ " \n a'
        .split(" "),
    );
    fc.assert(fc.property(fc.array(parts), (data) => {
      for (const line of printableJson(data).split("\n")) {
        assertEquals(line.search(HIDDEN), -1);
      }
      assertEquals(JSON.parse(printableJson(data)), data);
    }));
  });
});
