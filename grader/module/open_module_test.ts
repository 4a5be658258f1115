import { assert, assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { loadChecklist } from "../checklist/mod.ts";
import { type Files, withFolder } from "../testing/mod.ts";
import { InputError } from "../verdict/input_error.ts";
import { openModule } from "./open_module.ts";

const checklist = await loadChecklist();
const passes = "() => Promise.resolve({ kind: 'passed' })";

function withSuite(
  name: string,
  text: string,
  body: (path: string) => Promise<void>,
): Promise<void> {
  const list = { ...checklist, suites: [name] };
  const files: Files = { [name]: text, "list.json": JSON.stringify(list) };
  return withFolder(files, (dir) => body(`${dir}/list.json`));
}

describe("openModule()", () => {
  it("is the kit's own where no checklist is named", async () => {
    const module = await openModule();
    assertEquals([module.checklist, module.added], [checklist, ""]);
    const units = await module.units();
    assertEquals(
      Object.keys(units),
      checklist.items.map(({ id }) => id),
    );
  });

  it("adds the checks of a file beside the checklist", async () => {
    const text = `export const checks = { "relu.own": ${passes} };`;
    await withSuite("own.ts", text, async (path) => {
      const { units, added } = await openModule(path);
      const { relu } = await units();
      assert(relu?.checks["own"] && relu.checks["values"]);
      assertEquals(added.length, 64);
    });
  });

  for (
    const [name, text, says] of [
      [
        "taken.ts",
        `export const checks = { "relu.values": ${passes} };`,
        "already",
      ],
      ["none.ts", "export const check = 1;", "it exports no"],
      ["thrown.ts", "throw new Error('broken');", "broken"],
    ] as const
  ) {
    it(`refuses ${name}, which it cannot use`, async () => {
      await withSuite(name, text, async (path) => {
        await assertRejects(() => openModule(path), InputError, says);
      });
    });
  }
});
