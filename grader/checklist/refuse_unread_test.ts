import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
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

function refusal(id: string, field: string, value: unknown): string {
  const changed = structuredClone(checklist);
  const all = changed.items.flatMap(({ checks }) => checks);
  all.find((check) => check.id === id)![field] = value;
  return assertThrows(
    () => refuseUnread(changed, (id) => checks[id]?.settings, "mine.json"),
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
    refuseUnread(checklist, (id) => checks[id]?.settings, "own");
  });

  for (const { id, ...spec } of checklist.items.flatMap((i) => i.checks)) {
    it(`refuses every field that ${id} does not read`, () => {
      const unread = Object.keys(fields).filter((field) => !(field in spec));
      const reads = Object.keys(settingsOf({ id, ...spec }));
      assertEquals(unread.length + reads.length >= 2, true);
      for (const field of unread) {
        if (id === "gelu.values" && field === "variants") continue;
        const message = refusal(id, field, fields[field]);
        assertStringIncludes(message, "this check reads no such field");
        assertStringIncludes(message, `at ${placeOf(id)}.${field}`);
      }
    });

    const own = Object.keys(settingsOf({ id, ...spec }));
    it(`reads each field of ${id}: none takes nonsense`, () => {
      for (const field of own) {
        const message = refusal(id, field, "nonsense");
        assertStringIncludes(message, `at ${placeOf(id)}.${field}`);
      }
    });
  }
});
