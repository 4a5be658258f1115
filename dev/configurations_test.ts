import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { configurations, lockOf } from "./configurations.ts";

const ROOT = new URL("../", import.meta.url);
const rooms = configurations(ROOT);

function read(path: string) {
  return JSON.parse(Deno.readTextFileSync(new URL(path, ROOT)));
}

/** What a configuration takes from registries, by name. */
function packagesOf(config: string): [string, string][] {
  return Object.entries<string>(read(config).imports)
    .filter(([, from]) => /^(npm|jsr):/.test(from));
}

describe("configurations()", () => {
  it("finds the kit's, the developers' and each room's", () => {
    assert(rooms.includes("deno.json"));
    assert(rooms.includes("dev.json"));
    assert(rooms.includes("grader/queue/deno.json"));
    assertEquals(rooms.includes("exercises/deno.json"), false);
  });

  for (const config of rooms) {
    it(`finds ${config} to name no version but what tests run on`, () => {
      const all = Object.fromEntries(packagesOf("dev.json"));
      for (const [name, from] of packagesOf(config)) {
        assertEquals(from, all[name], `${name} in ${config}`);
      }
    });

    it(`finds the lock of ${config} to hold what tests run on`, () => {
      const all = read(lockOf("dev.json")).npm;
      for (
        const [name, { integrity }] of Object.entries<{ integrity: string }>(
          read(lockOf(config)).npm,
        )
      ) assertEquals(integrity, all[name]?.integrity, `${name} in ${config}`);
      assertEquals(read(config).lock.frozen, true);
    });
  }
});
