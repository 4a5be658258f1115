import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { withFolder } from "../../dev/testing/mod.ts";
import { ChangedFiles } from "./changed_files.ts";

/** Runs `body`, which gets a function that waits for the next change. */
function watching(
  body: (dir: string, next: () => Promise<readonly string[]>) => Promise<void>,
): Promise<void> {
  return withFolder({ "a.ts": "1", "b.ts": "1" }, async (dir) => {
    const changed = await ChangedFiles.open(dir, ["a.ts", "b.ts"], {
      pollMs: 100,
    });
    const lists = changed[Symbol.asyncIterator]();
    try {
      await body(dir, async () => (await lists.next()).value ?? []);
    } finally {
      changed.close();
    }
  });
}

describe("ChangedFiles", () => {
  it("sees a file that is written in place", async () => {
    await watching(async (dir, next) => {
      await Deno.writeTextFile(`${dir}/a.ts`, "2");
      assertEquals(await next(), ["a.ts"]);
    });
  });

  it("sees a file that is renamed over the old one", async () => {
    await watching(async (dir, next) => {
      await Deno.writeTextFile(`${dir}/.a.ts.swp`, "2");
      await Deno.rename(`${dir}/.a.ts.swp`, `${dir}/a.ts`);
      assertEquals(await next(), ["a.ts"]);
    });
  });

  it("takes no notice of the same text saved again, nor of other files", async () => {
    await watching(async (dir, next) => {
      await Deno.writeTextFile(`${dir}/a.ts`, "1");
      await Deno.writeTextFile(`${dir}/other.ts`, "2");
      await Deno.writeTextFile(`${dir}/b.ts`, "2");
      assertEquals(await next(), ["b.ts"]);
    });
  });

  it("sees a file go and come back", async () => {
    await watching(async (dir, next) => {
      await Deno.remove(`${dir}/a.ts`);
      assertEquals(await next(), ["a.ts"]);
      await Deno.writeTextFile(`${dir}/a.ts`, "1");
      assertEquals(await next(), ["a.ts"]);
    });
  });

  it("goes on in a folder that was replaced, without events", async () => {
    await watching(async (dir, next) => {
      await Deno.rename(dir, `${dir}-old`);
      await Deno.mkdir(dir);
      await Deno.writeTextFile(`${dir}/a.ts`, "1");
      await Deno.writeTextFile(`${dir}/b.ts`, "3");
      await Deno.remove(`${dir}-old`, { recursive: true });
      let changed: readonly string[] = [];
      while (!changed.includes("b.ts")) changed = await next();
      assertEquals(await Deno.readTextFile(`${dir}/b.ts`), "3");
    });
  });

  it("ends when it is closed", async () => {
    await withFolder({ "a.ts": "1" }, async (dir) => {
      const changed = await ChangedFiles.open(dir, ["a.ts"]);
      const next = changed[Symbol.asyncIterator]().next();
      changed.close();
      changed.close();
      assertEquals((await next).done, true);
    });
  });
});
