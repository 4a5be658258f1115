import { assert, assertEquals, assertNotEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { secretSeed } from "./secret_seed.ts";

const one = { name: "one.ts", text: "1" };
const two = { name: "two.ts", text: "2" };
const course = { secret: "only the course knows" };

describe("secretSeed()", () => {
  it("is the same for the same files, in any order", async () => {
    const seed = await secretSeed(course, [one, two]);
    assertEquals(await secretSeed(course, [two, one]), seed);
    assert(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31);
  });

  it("is another for another secret, text or name", async () => {
    const seed = await secretSeed(course, [one, two]);
    const others = await Promise.all([
      secretSeed({ secret: "another" }, [one, two]),
      secretSeed(course, [one]),
      secretSeed(course, [one, { ...two, text: "3" }]),
      secretSeed(course, [one, { ...two, name: "three.ts" }]),
    ]);
    for (const other of others) assertNotEquals(other, seed);
  });
});
