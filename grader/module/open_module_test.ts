import { assert, assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { Refusal } from "../intake/refusal.ts";
import { ownChecklist } from "./own_checklist.ts";
import { type Files, withFolder } from "../../dev/testing/mod.ts";
import { InputError } from "../base/input_error.ts";
import { openModule } from "./open_module.ts";

const checklist = ownChecklist();
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
      Object.keys(units).toSorted(),
      checklist.items.map(({ id }) => id).toSorted(),
    );
  });

  it("completes a checklist that leaves numbers out, and keeps those it says", async () => {
    const items = checklist.items.map((item) => ({
      ...item,
      checks: item.checks.map(({ budget: _, tolerance: __, ...check }) =>
        check.id === "softmax.sums"
          ? { ...check, tolerance: { absolute: 1, each: 0 } }
          : check
      ),
    }));
    const text = JSON.stringify({ ...checklist, items });
    await withFolder({ "mine.json": text }, async (dir) => {
      const { checklist: read } = await openModule(`${dir}/mine.json`);
      const checks = new Map(
        read.items.flatMap(({ checks }) =>
          checks.map((each) => [each.id, each])
        ),
      );
      assertEquals(checks.get("relu.cost")?.budget?.full, 16);
      assertEquals(checks.get("softmax.sums")?.["tolerance"], {
        absolute: 1,
        each: 0,
      });
    });
  });

  it("refuses a checklist with a field that no check reads, by its path", async () => {
    const changed = structuredClone(checklist);
    changed.items[0]!.checks[1]!.budget = { exponentials: 0, full: 1, half: 1 };
    await withFolder({ "mine.json": JSON.stringify(changed) }, async (dir) => {
      await assertRejects(
        () => openModule(`${dir}/mine.json`),
        SyntaxError,
        "this check reads no such field at items[0].checks[1].budget",
      );
      await assertRejects(
        () => openModule(`${dir}/none.json`),
        Refusal,
        "no such file",
      );
    });
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
