import { assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { standIn } from "./stand_in.ts";

function on(text: string): string {
  const cube = { file: "cube.ts", className: "Cube" };
  return standIn(cube, new Map([["cube.ts", { text }]])) ?? "";
}

describe("standIn()", () => {
  const texts: Readonly<Record<string, RegExp>> = {
    "export function Cube(x: Tensor) { return x; }":
      /^cube\.ts has a function in the place of the class Cube: write export class Cube \{/,
    "export const Cube = (x: Tensor) => x.map((v) => v ** 3);": /a function in/,
    "export const Cube: unknown = function (x) { return x; };": /a function in/,
    "export const Cube = { forward(x) { return x; } };": /an object in/,
    "export function forward(x: Tensor) { return x; }": /stands alone/,
    "export default class Cube { forward(x) { return x; } }": /as the default/,
    "class Cube { forward(x) { return x; } }": /write export before/,
    "export class Cube { static forward(x) { return x; } }": /is static/,
  };
  for (const [text, says] of Object.entries(texts)) {
    it(`knows what stands in the place of a class in ${text}`, () => {
      assertMatch(on(text), says);
    });
  }

  it("says nothing of a class, nor of words in comments", () => {
    for (
      const text of [
        "export class Cube { forward(x) { return x; } }",
        "class Cube {}\nexport { Cube };",
        "export class Cubes {}",
        "// function Cube(x)",
        "",
      ]
    ) assertEquals(on(text), "", text);
  });
});
