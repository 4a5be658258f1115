import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { kitDir } from "../../../dev/testing/mod.ts";

const BUNDLE = "grader/subject/child/bundle";

describe("what each child loads", () => {
  it("is bundled from the sources as they are (else: deno task -c dev.json child)", async () => {
    const dir = await Deno.makeTempDir();
    try {
      const config = await Deno.readTextFile(kitDir("dev.json"));
      const { command } = JSON.parse(config).tasks.child;
      for (const part of String(command).split(" && ")) {
        const args = part.replace(BUNDLE, dir).split(" ").slice(1);
        const { success, stderr } = await new Deno.Command(Deno.execPath(), {
          args,
          cwd: kitDir("."),
          stdout: "null",
          stderr: "piped",
        }).output();
        assertEquals(success, true, new TextDecoder().decode(stderr));
      }
      for (const name of ["bootstrap.js", "tinytorch.js"]) {
        assertEquals(
          await Deno.readTextFile(kitDir(`${BUNDLE}/${name}`)),
          await Deno.readTextFile(`${dir}/${name}`),
          `${name} is stale: run deno task -c dev.json child`,
        );
      }
    } finally {
      await Deno.remove(dir, { recursive: true });
    }
  });
});
