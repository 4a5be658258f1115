import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { loadCheats } from "../grader/certify/cheats/load_cheats.ts";
import { LIMITS } from "../grader/subject/mod.ts";
import { kitDir } from "../dev/testing/mod.ts";

// The formatter pads the columns of tables.
const text = (await Deno.readTextFile(kitDir("SECURITY.md")))
  .replaceAll(/ {2,}/g, " ");

describe("SECURITY.md", () => {
  it("names only files that are there", async () => {
    const names = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)*(?:\.\w+|\/))`/g)]
      .map(([, name]) => name!).filter((name) => name.includes("/"));
    assert(names.length > 10, `${names}`);
    for (const name of names) {
      const found = await Deno.stat(kitDir(name)).catch(() => undefined);
      assert(found, name);
    }
  });

  it("names only cheats and tasks that are there, and every category", async () => {
    const ids = loadCheats().map(({ id }) => id);
    const [, table = ""] = text.split("## Promises");
    const named = table.split("\n").flatMap((line) =>
      [...(/cheats? (.*)/.exec(line)?.[1] ?? "").matchAll(/`([\w/]+)`/g)]
        .map(([, name]) => name!)
    );
    for (const name of named) {
      assert(ids.some((id) => id === name || id.startsWith(`${name}/`)), name);
    }
    const categories = new Set(ids.map((id) => id.split("/")[0]!));
    assertEquals([...categories].filter((one) => !named.includes(one)), []);
    for (
      const [, dev, task] of text.matchAll(/deno task (-c dev.json )?(\w+)/g)
    ) {
      const config = kitDir(dev ? "dev.json" : "deno.json");
      const { tasks } = JSON.parse(await Deno.readTextFile(config));
      assert(Object.hasOwn(tasks, task!), task);
    }
  });

  it("gives the limits that a grade uses", () => {
    const { callMs, loadMs, batchMs, submissionMs } = LIMITS;
    const [call, load, batch] = [callMs, loadMs, batchMs].map((ms) =>
      `${ms / 1000} s`
    );
    for (
      const line of [
        `| ${call}, ${load}, ${batch}; up to five times`,
        `| ${submissionMs / 1000} s, an equal share`,
        `processor time | ${LIMITS.cpuSeconds} s |`,
        `| Objects | ${LIMITS.heapMiB} MiB |`,
        `buffers together | ${LIMITS.dataKiB / 1024} MiB`,
        `${LIMITS.fileBlocks / 2048} MiB a file`,
      ]
    ) assertStringIncludes(text, line);
  });
});
