import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { parseChecklist } from "./parse_checklist.ts";

const check = {
  id: "double.values",
  title: "twice the number",
  points: 3,
  why: "doubling",
  hints: ["What is twice 2?", "Add it to itself."],
};
const item = {
  id: "double",
  title: "Double",
  claim: "2x",
  exercise: "double",
  checks: [check],
};
const checklist = {
  version: 1,
  module: "Doubling",
  passMark: 2,
  exercises: [{ id: "double", file: "double.ts", className: "Double" }],
  items: [item],
};

/** The message with which a checklist is refused. */
function refusal(json: unknown): string {
  const text = typeof json === "string" ? json : JSON.stringify(json);
  return assertThrows(() => parseChecklist(text, "mine.json"), SyntaxError)
    .message;
}

function withCheck(changed: object): unknown {
  return {
    ...checklist,
    items: [{ ...item, checks: [{ ...check, ...changed }] }],
  };
}

/** What is wrong, the rule that it breaks, and where. */
const BROKEN: readonly (readonly [string, unknown, string, string])[] = [
  ["no version", { ...checklist, version: 2 }, "expected 1", "version"],
  [
    "an unknown key",
    { ...checklist, extra: 1 },
    'Unrecognized key: "extra"',
    "",
  ],
  [
    "no exercise",
    { ...checklist, exercises: [] },
    "expected array to have >=1",
    "exercises",
  ],
  [
    "no item",
    { ...checklist, items: [] },
    "expected array to have >=1",
    "items",
  ],
  [
    "a negative mark",
    { ...checklist, passMark: -1 },
    "expected number to be >=0",
    "passMark",
  ],
  [
    "a mark beyond all points",
    { ...checklist, passMark: 4 },
    "must be at most 3",
    "passMark",
  ],
  [
    "a file in another folder",
    {
      ...checklist,
      exercises: [{ id: "double", file: "../double.ts", className: "Double" }],
    },
    "must be a .ts file name",
    "exercises[0].file",
  ],
  [
    "a class in lower case",
    {
      ...checklist,
      exercises: [{ id: "double", file: "double.ts", className: "double" }],
    },
    "must be a class name",
    "exercises[0].className",
  ],
  [
    "one exercise twice",
    {
      ...checklist,
      exercises: [checklist.exercises[0], checklist.exercises[0]],
    },
    "is there twice",
    "exercises[1].id",
  ],
  [
    "an item without checks",
    { ...checklist, items: [item, { ...item, checks: [] }] },
    "expected array to have >=1",
    "items[1].checks",
  ],
  [
    "one item's id twice",
    {
      ...checklist,
      items: [item, { ...item, checks: [{ ...check, id: "double.more" }] }],
    },
    "is there twice",
    "items[1].id",
  ],
  [
    "an exercise that is not there",
    { ...checklist, items: [{ ...item, exercise: "treble" }] },
    'no exercise is called "treble"',
    "items[0].exercise",
  ],
  [
    "a check of another item",
    withCheck({ id: "treble.values" }),
    'must start with "double."',
    "items[0].checks[0].id",
  ],
  [
    "a check without an item",
    withCheck({ id: "values" }),
    'must read "item.check"',
    "items[0].checks[0].id",
  ],
  [
    "one check twice",
    { ...checklist, items: [{ ...item, checks: [check, check] }] },
    "is there twice",
    "items[0].checks[1].id",
  ],
  [
    "a need that comes later",
    withCheck({ needs: ["double.shape"] }),
    '"double.shape" must come before, in "double"',
    "items[0].checks[0].needs[0]",
  ],
  [
    "no points",
    withCheck({ points: 0 }),
    "expected number to be >0",
    "items[0].checks[0].points",
  ],
  [
    "one hint",
    withCheck({ hints: ["Think."] }),
    "expected array to have >=2",
    "items[0].checks[0].hints",
  ],
  [
    "a wrong visibility",
    withCheck({ visibility: "secret" }),
    '"visible"|"hidden"',
    "items[0].checks[0].visibility",
  ],
  [
    "a full budget beyond the half one",
    withCheck({ budget: { exponentials: 0, full: 5, half: 4 } }),
    "full must be at most half",
    "items[0].checks[0].budget",
  ],
];

describe("parseChecklist()", () => {
  it("reads a checklist and fills in what may be left out", () => {
    const parsed = parseChecklist(JSON.stringify(checklist), "mine.json");
    const [first] = parsed.items[0]!.checks;
    assertEquals([first?.needs, first?.visibility], [[], "hidden"]);
  });

  it("refuses what is not JSON and says where", () => {
    assertStringIncludes(refusal("{"), 'Cannot read checklist "mine.json": ');
    assertStringIncludes(refusal("[]"), "expected object, received array");
  });

  for (const [what, json, rule, path] of BROKEN) {
    it(`names path and rule when there is ${what}`, () => {
      const message = refusal(json);
      assertStringIncludes(message, 'Cannot read checklist "mine.json":');
      assertStringIncludes(message, rule);
      if (path) assertStringIncludes(message, `at ${path}\n`.trimEnd());
    });
  }

  it("names all that is wrong, not the first only", () => {
    const message = refusal({ ...checklist, version: 2, module: "" });
    assertStringIncludes(message, "at version");
    assertStringIncludes(message, "at module");
  });
});
