import { assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { kitDir } from "../testing/mod.ts";
import { Landscape } from "../verdict/mod.ts";
import type { Io } from "./io.ts";
import { run } from "./landscape.ts";

async function landscape(...args: string[]): Promise<string> {
  let text = "";
  const io: Io = {
    out: (more) => text += more,
    err: () => {},
    columns: 80,
    color: false,
    cwd: kitDir("."),
  };
  assertEquals(await run(args, io), 0);
  return text;
}

describe("run() of landscape", () => {
  it("measures every exercise", async () => {
    const solutions = kitDir("solutions");
    const text = await landscape(
      "--exercises",
      solutions,
      "--format",
      "json",
    );
    const { rows } = Landscape.parse(JSON.parse(text));
    assertEquals(rows.length, 5);
    assertEquals(rows.every(({ copies }) => copies !== undefined), true);
    assertEquals(rows[0]!.relative, 1);
  });
  it("says what is not started", async () => {
    const text = await landscape("--exercises", kitDir("exercises"));
    assertEquals([...text.matchAll(/not started/g)].length, 5);
    assertMatch(text, /open relu\.ts and replace the TODO/);
  });
});
