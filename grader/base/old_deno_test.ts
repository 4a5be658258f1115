import { assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { oldDeno } from "./old_deno.ts";

describe("oldDeno()", () => {
  it("takes 2.9.5 and what came after it", () => {
    for (
      const version of [
        "2.9.5",
        "2.9.6",
        "2.10.0",
        "3.0.0",
        "2.10.0-rc.1",
        "2.9.6+abc",
      ]
    ) {
      assertEquals(oldDeno(version, ["grade"]), undefined, version);
    }
  });

  it("refuses what came before, with the command to type", () => {
    for (const version of ["2.9.4", "2.8.10", "1.46.3", "2.9.0-rc.2"]) {
      assertStringIncludes(
        oldDeno(version, ["grade", "relu", "--exercises", "a b"]) ?? "",
        "; run npx -y deno@2.9.6 task grade relu --exercises 'a b'",
        version,
      );
    }
  });

  for (
    const file of [".ci/run", ".devcontainer/devcontainer.json", "README.md"]
  ) {
    it(`names the version that ${file} does`, () => {
      const text = Deno.readTextFileSync(
        new URL(`../../${file}`, import.meta.url),
      );
      const [, version] = /deno@([\d.]+)/.exec(text)!;
      assertStringIncludes(oldDeno("2.9.4", [])!, `deno@${version} `);
    });
  }
});
