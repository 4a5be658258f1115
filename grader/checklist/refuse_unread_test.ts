import { assert, assertStringIncludes, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { z } from "zod";
import { openModule } from "../module/mod.ts";
import { checksOf } from "../verdict/module.ts";
import { refuseUnread } from "./refuse_unread.ts";
import { settingsOf } from "./schema.ts";

const { checklist, units } = await openModule();
const checks = checksOf(await units());
/** All that some check reads, with a value that it takes. */
const known = Object.assign(
  {},
  ...checklist.items.flatMap(({ checks }) => checks.map(settingsOf)),
);
const fields = { ...known, variants: ["erf"], nonsense: 1 };

/** What a check reads, whether its line says it or not. */
function readBy(id: string): string[] {
  const { settings } = checks[id]!;
  assert(settings instanceof z.ZodObject, id);
  return Object.keys(settings.shape);
}

function refusal(id: string, field: string, value: unknown): string {
  const changed = structuredClone(checklist);
  const all = changed.items.flatMap(({ checks }) => checks);
  all.find((check) => check.id === id)![field] = value;
  return assertThrows(
    () => refuseUnread(changed, checks, "mine.json"),
    SyntaxError,
  ).message;
}

/** `items[1].checks[2]` of a check. */
function placeOf(id: string): string {
  const i = checklist.items.findIndex(({ checks }) =>
    checks.some((check) => check.id === id)
  );
  const j = checklist.items[i]!.checks.findIndex((check) => check.id === id);
  return `items[${i}].checks[${j}]`;
}

describe("refuseUnread()", () => {
  it("takes the module's own checklist", () => {
    refuseUnread(checklist, checks, "own");
  });

  for (const { id } of checklist.items.flatMap(({ checks }) => checks)) {
    it(`refuses every field that ${id} does not read, and no other`, () => {
      const read = readBy(id);
      const unread = Object.keys(fields).filter((name) => !read.includes(name));
      assert(unread.includes("nonsense"));
      for (const field of unread) {
        const message = refusal(id, field, fields[field]);
        assertStringIncludes(message, "this check reads no such field");
        assertStringIncludes(message, `at ${placeOf(id)}.${field}`);
      }
    });

    it(`reads each field of ${id}: none takes nonsense`, () => {
      for (const field of readBy(id)) {
        const message = refusal(id, field, "nonsense");
        assertStringIncludes(message, `at ${placeOf(id)}.${field}`);
      }
    });
  }

  it("refuses a check that no unit has, and names those that it has", () => {
    const message = refusal("relu.shape", "id", "relu.shap");
    assertStringIncludes(message, 'there is no such check ("relu" has relu.');
    assertStringIncludes(message, `at ${placeOf("relu.shape")}.id`);
    const strange = structuredClone(checklist);
    strange.items[0]!.id = "elu";
    for (const check of strange.items[0]!.checks) {
      check.id = check.id.replace("relu", "elu");
    }
    assertThrows(
      () => refuseUnread(strange, checks, "mine.json"),
      SyntaxError,
      'no unit is called "elu"',
    );
  });
});
