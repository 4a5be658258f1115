import { assert, assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { openModule } from "../module/mod.ts";
import { InputError } from "../verdict/mod.ts";
import { loadAlternates, loadMutants, requireExports } from "./corpus.ts";

const module = await openModule();
const { items, exercises } = module.checklist;

describe("loadMutants()", () => {
  it("makes at least 339 files, no two of them alike", async () => {
    const mutants = await loadMutants(exercises, await module.units());
    assert(mutants.length >= 339, `${mutants.length}`);
    assertEquals(new Set(mutants.map(({ id }) => id)).size, mutants.length);
    const texts = mutants.map(({ exercise, text }) => exercise.id + text);
    assertEquals(new Set(texts).size, mutants.length);
    const checks = items.flatMap(({ checks }) => checks.map(({ id }) => id));
    for (const { id, fails, mayFail } of mutants) {
      for (const check of [fails, ...mayFail]) {
        assert(checks.includes(check), `${id} names ${check}`);
      }
    }
  });
});

describe("loadAlternates()", () => {
  it("reads at least 66 files, and their styles by the first lines", async () => {
    const alternates = await loadAlternates(exercises);
    assert(alternates.length >= 66, `${alternates.length}`);
    for (const { id, style, text } of alternates) {
      assert(text.startsWith(`// style: ${style}\n`), id);
    }
    assert(alternates.some(({ slow }) => slow));
  });
});

describe("requireExports()", () => {
  it("takes the kit's own exercises, all of them", async () => {
    await requireExports(exercises);
  });

  it("names the file or the line that is missing", async () => {
    const elu = { id: "elu", file: "elu.ts", className: "ELU" };
    await assertRejects(
      () => requireExports([...exercises, elu]),
      InputError,
      'Cannot certify "elu": there is no exercises/elu.ts; ',
    );
    await assertRejects(
      () => requireExports([...exercises, { ...elu, file: "mod.ts" }]),
      InputError,
      'exercises/mod.ts leaves it out; add export * from "./mod.ts";',
    );
  });
});
