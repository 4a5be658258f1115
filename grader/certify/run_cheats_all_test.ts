import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { openModule } from "../module/mod.ts";
import { kitDir } from "../../dev/testing/mod.ts";
import { Grader } from "../verdict/mod.ts";
import { loadCheats } from "./cheats/load_cheats.ts";
import { leftovers } from "./cheats/leftovers.ts";
import { certifyCheats } from "./run_cheats.ts";
import { tryCheat } from "./try_cheat.ts";

describe("loadCheats()", () => {
  it("finds at least 385 cheats, each of another kind", () => {
    const cheats = loadCheats();
    assert(cheats.length >= 385, `${cheats.length}`);
    assertEquals(new Set(cheats.map(({ tries }) => tries)).size, cheats.length);
    const files = cheats.map(({ text, links = {}, beside = {} }) =>
      JSON.stringify({ text, links, beside })
    );
    assertEquals(new Set(files).size, cheats.length);
    for (const { id } of cheats) assert(/^[a-z]+\/[a-z0-9_]+$/.test(id), id);
  });
});

describe("certifyCheats()", () => {
  it("sees a few of each category fail", async () => {
    const module = await openModule();
    const ids = loadCheats().map(({ id }) => id);
    const categories = new Set(ids.map((id) => id.split("/")[0]!));
    for (const category of categories) {
      const [first] = ids.filter((id) => id.startsWith(`${category}/`));
      const report = await certifyCheats({
        module,
        solutionsDir: kitDir("solutions"),
        seed: 1,
        filter: first!,
      });
      assertEquals(report.results.flatMap(({ breaches }) => breaches), []);
      assertEquals(report.held, report.total);
    }
  });
});

describe("tryCheat()", () => {
  it("gives a right answer in a cheat's place all points", async () => {
    const module = await openModule();
    const { checklist } = module;
    const solutionsDir = kitDir("solutions");
    const grader = await Grader.open(module, solutionsDir);
    try {
      const sheet = await tryCheat({
        id: "honest",
        exercise: "relu",
        text: await Deno.readTextFile(`${solutionsDir}/relu.ts`),
      }, { checklist, solutionsDir, grader, seed: 1, secret: "key" });
      assertEquals(sheet.score, sheet.maxScore);
      assert(sheet.score > 0);
    } finally {
      await grader.close();
    }
  });
});

describe("leftovers()", () => {
  it("names what a grade or a cheat has left", async () => {
    const folder = await Deno.makeTempDir();
    try {
      await Deno.mkdir(`${folder}/tinytorch-grade-${Deno.pid}-a`);
      await Deno.writeTextFile(`${folder}/tinytorch-canary-b`, "");
      await Deno.writeTextFile(`${folder}/tinytorch-grade-1-c`, "");
      assertEquals((await leftovers([folder])).sort(), [
        `the file ${folder}/tinytorch-canary-b`,
        `the stage tinytorch-grade-${Deno.pid}-a`,
      ]);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  });
});
