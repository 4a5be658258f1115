import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { configurations } from "../../dev/configurations.ts";
import { switched } from "./switch.ts";

const ROOT = new URL("../../", import.meta.url);

for (const path of configurations(ROOT)) {
  describe(`switched() of ${path}`, () => {
    const config = Deno.readTextFileSync(new URL(path, ROOT));

    it("takes the links away and nothing else", () => {
      const { links: _, ...rest } = JSON.parse(config);
      assertEquals(JSON.parse(switched(config, "jsr", path)), rest);
    });

    it("puts back every link, byte for byte, when switched twice", () => {
      const local = switched(config, "local", path);
      assertEquals(
        switched(switched(local, "jsr", path), "local", path),
        local,
      );
      const { imports, links = [] } = JSON.parse(local);
      const std = Object.keys(imports).filter((name) => /^@std/.test(name));
      assertEquals(links.length, std.length);
      for (const link of links) {
        assert(Deno.statSync(new URL(link, new URL(path, ROOT))).isDirectory);
      }
    });

    it("leaves out links that were never there", () => {
      const jsr = switched(config, "jsr", path);
      assert(!("links" in JSON.parse(jsr)));
      assertEquals(switched(jsr, "jsr", path), jsr);
      assert(jsr.endsWith("}\n"));
    });
  });
}
