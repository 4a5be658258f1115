import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { concat } from "./concat.ts";
import { joinSmall } from "./join_small.ts";

/** Parts of which about half are large. */
const parts = fc.array(
  fc.nat({ max: 1 << 16 }).map((length) => new Uint8Array(length)),
  { maxLength: 8 },
).map((all) => {
  all.forEach((part, i) => part.fill(i + 1));
  return all;
});

describe("joinSmall()", () => {
  it("keeps every byte in its place, and no empty part", () => {
    fc.assert(fc.property(parts, (given) => {
      const joined = joinSmall(given);
      assertEquals(concat(joined), concat(given));
      assertEquals(joined.every(({ length }) => length > 0), true);
    }));
  });

  it("puts small neighbours together and copies nothing large", () => {
    const large = new Uint8Array(1 << 16);
    const [a, b, c] = [Uint8Array.of(1), Uint8Array.of(2), Uint8Array.of(3)];
    const joined = joinSmall([a, b, large, c]);
    assertEquals(joined.map(({ length }) => length), [2, 1 << 16, 1]);
    assertEquals(joined[1] === large, true);
  });
});
