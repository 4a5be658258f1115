import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { canonicalJson } from "./canonical_json.ts";

describe("canonicalJson()", () => {
  it("orders keys at every depth and leaves lists alone", () => {
    assertEquals(
      canonicalJson({ b: [{ d: 1, c: null }, 0], a: "x" }),
      '{"a":"x","b":[{"c":null,"d":1},0]}',
    );
  });
  it("leaves out what JSON leaves out", () => {
    assertEquals(canonicalJson({ a: undefined, b: 1 }), '{"b":1}');
  });
});
