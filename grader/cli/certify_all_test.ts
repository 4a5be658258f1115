import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { runKit } from "../../dev/testing/mod.ts";

describe("certify", () => {
  it("tries cheats alone when --only names them", async () => {
    const { code, out } = await runKit(
      "certify net/fetch_file --only cheats --seed 3".split(" "),
    );
    assertEquals(code, 0);
    assertMatch(out, /^cheats 1\/1 held, 0 left behind, \d+ s, seed 3\n$/);
  });

  it("says in JSON how many cheats there are and how many held", async () => {
    const { code, out } = await runKit(
      "certify message/nul --only cheats --format json".split(" "),
    );
    assertEquals(code, 0);
    const { cheats } = JSON.parse(out);
    assertEquals([cheats.total, cheats.held, cheats.leftovers], [1, 1, []]);
    assertEquals(cheats.results[0].id, "message/nul");
    assertEquals(cheats.results[0].breaches, []);
  });

  it("refuses options that leave nothing to try", async () => {
    const cases = [
      ["--only cheats --no-cheats", "leave nothing"],
      ["nothing/like/this", "no file's name holds it"],
      ["--only mutants", "it has to be cheats"],
    ] as const;
    for (const [args, wanted] of cases) {
      const { code, err } = await runKit(["certify", ...args.split(" ")]);
      assertEquals(code, 2);
      assertStringIncludes(err, wanted);
    }
  });
});
