import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { withFolder } from "../../dev/testing/mod.ts";
import { STAGE_LOCK, STAGE_PREFIX, sweepStages } from "./sweep_stages.ts";

const LATER = Date.now() + 2 * 3_600_000;

/** A folder with a stage, and another one that may be swept. */
function withStages(body: (dir: string, other: string) => Promise<void>) {
  const files = {
    [`${STAGE_PREFIX}1-own/${STAGE_LOCK}`]: "",
    [`${STAGE_PREFIX}2-other/${STAGE_LOCK}`]: "",
    [`${STAGE_PREFIX}2-other/files/a.ts`]: "a",
    "elsewhere/keep": "kept",
  };
  return withFolder(files, (dir) => body(dir, `${dir}/${STAGE_PREFIX}2-other`));
}

function own(dir: string): string {
  return `${dir}/${STAGE_PREFIX}1-own`;
}

async function names(dir: string): Promise<string[]> {
  const entries = await Array.fromAsync(Deno.readDir(dir));
  return entries.map(({ name }) => name.replace(STAGE_PREFIX, "")).sort();
}

describe("sweepStages()", () => {
  it("removes what a killed grader left, and nothing else", async () => {
    await withStages(async (dir) => {
      await sweepStages(own(dir), LATER);
      assertEquals(await names(dir), ["1-own", "elsewhere"]);
    });
  });

  it("leaves what is younger than an hour", async () => {
    await withStages(async (dir) => {
      await sweepStages(own(dir));
      assertEquals(await names(dir), ["1-own", "2-other", "elsewhere"]);
    });
  });

  it("leaves the stage of a grader that runs", async () => {
    await withStages(async (dir, other) => {
      using lock = await Deno.open(`${other}/${STAGE_LOCK}`, { write: true });
      await lock.lock(true);
      await sweepStages(own(dir), LATER);
      assertEquals(await names(dir), ["1-own", "2-other", "elsewhere"]);
    });
  });

  it("does not follow a link that is called like a stage", async () => {
    await withStages(async (dir) => {
      await Deno.symlink(`${dir}/elsewhere`, `${dir}/${STAGE_PREFIX}3-link`);
      await sweepStages(own(dir), LATER);
      assertEquals(await names(dir), ["1-own", "3-link", "elsewhere"]);
      assertEquals(await Deno.readTextFile(`${dir}/elsewhere/keep`), "kept");
    });
  });

  it("removes links in a stage, not what they lead to", async () => {
    await withStages(async (dir, other) => {
      await Deno.symlink(`${dir}/elsewhere`, `${other}/files/out`);
      await sweepStages(own(dir), LATER);
      assertEquals(await names(dir), ["1-own", "elsewhere"]);
      assertEquals(await Deno.readTextFile(`${dir}/elsewhere/keep`), "kept");
    });
  });
});
