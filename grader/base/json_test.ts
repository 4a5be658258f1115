import { assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { z } from "zod";
import { checked, parseJson } from "./json.ts";

describe("parseJson()", () => {
  it("reads whatever JSON.parse() reads and JSON.stringify() writes", () => {
    fc.assert(fc.property(fc.json(), (text) => {
      const again = JSON.stringify(JSON.parse(text));
      assertEquals(parseJson(again), JSON.parse(again));
    }));
  });

  const refused: Readonly<Record<string, readonly [string, string]>> = {
    nothing: [" \n", "it is empty"],
    "half of it": ["{", "it is not JSON (Expected property name"],
    "a field twice": ['{"a":{"b":1,"b":2}}', "it names a field twice"],
    "a field twice, spelt in two ways": ['{"a":1,"\\u0061":2}', "twice"],
    depth: ["[".repeat(101) + "]".repeat(101), "more than 100 deep"],
    "a depth for which no stack is enough": [
      "[".repeat(100_000) + "]".repeat(100_000),
      "more than 100 deep",
    ],
  };
  for (const [what, [text, state]] of Object.entries(refused)) {
    it(`refuses ${what} in a clause`, () => {
      assertThrows(() => parseJson(text), SyntaxError, state);
    });
  }

  it("counts no mark within a string, however long and escaped", () => {
    const text = JSON.stringify({ [':{["\\']: ':"\\,'.repeat(1_000_000) });
    assertEquals(parseJson(text), JSON.parse(text));
  });

  it("takes __proto__ for a field like others", () => {
    const value = parseJson('{"__proto__":{"x":1}}') as { x?: number };
    assertEquals([value.x, Object.keys(value)], [undefined, ["__proto__"]]);
  });
});

describe("checked()", () => {
  it("says in a line what is wrong and where, and how much more there is", () => {
    const schema = z.object({ list: z.array(z.object({ n: z.number() })) });
    const list = Array.from({ length: 6 }, () => ({ n: "" }));
    const { message } = assertThrows(
      () => checked(schema, { list }),
      SyntaxError,
    );
    assertEquals(message.includes("\n"), false);
    assertEquals(
      message.replace(/, .* and/, " ... and"),
      "expected number ... and 2 more",
    );
    assertEquals(/received string at list\[0\]\.n,/.test(message), true);
  });
});
