import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ownChecklist } from "../../module/mod.ts";
import { parseCsv } from "../../../dev/testing/mod.ts";
import type { Brief } from "../brief.ts";
import { blackboard } from "./blackboard.ts";
import { brightspace } from "./brightspace.ts";
import { canvas } from "./canvas.ts";
import { entriesOf } from "../class_entry.ts";
import { gradebook } from "./gradebook.ts";
import type { Line } from "../journal.ts";
import { moodle, moodleFeedbackPath, moodleWorksheet } from "./moodle.ts";

const checklist = ownChecklist();
const brief: Brief = {
  scores: Object.fromEntries(
    checklist.items.map(({ id }, i) => [id, [1.5, 7.5][i] ?? 0]),
  ),
  score: 9,
  maxScore: 100,
  provisional: false,
  empty: false,
  untouched: false,
  complete: true,
  needsHuman: [],
};
const line = (id: string, key: string): Line => ({
  id,
  state: "collected",
  note: "",
  digest: `d-${key}`,
  key,
});
const entries = entriesOf(
  [
    line("=1+1", "k"),
    line("ada_1", "k"),
    line("late", "none"),
    { ...line("unlucky", "none"), state: "error" },
  ],
  new Map([["k", brief]]),
  {
    students: [
      { id: "ada", folder: "ada_1", name: "Lovelace, Ada", canvas_id: "7" },
      { id: "bob", email: "bob@example.org" },
    ],
  },
);

describe("gradebook()", () => {
  it("has the roster in its order, then those nobody knows", () => {
    const [header, ...rows] = parseCsv(gradebook(entries, checklist));
    const column = (name: string) => header!.indexOf(name);
    assertEquals(
      rows.map((row) => [row[0], row[column("total")], row[column("status")]]),
      [
        ["ada", "9", "graded"],
        ["bob", "0", "missing"],
        ["'=1+1", "9", "graded"],
        ["late", "", "waiting"],
        ["unlucky", "", "error"],
      ],
    );
    const first = checklist.items[0]!.id;
    assertEquals(rows[0]![column(first)], "1.5");
  });

  it("adds up: the items are the total", () => {
    const [header, row] = parseCsv(gradebook(entries, checklist));
    const sum = checklist.items.reduce(
      (sum, { id }) => sum + Number(row![header!.indexOf(id)]),
      0,
    );
    assertEquals(sum, Number(row![header!.indexOf("total")]));
  });
});

describe("canvas()", () => {
  it("writes what Canvas imports, and nobody who waits", () => {
    assertEquals(parseCsv(canvas(entries, "Activations (42)", 100)), [
      [
        "Student",
        "ID",
        "SIS User ID",
        "SIS Login ID",
        "Section",
        "Activations (42)",
      ],
      ["    Points Possible", "", "", "", "", "100"],
      ["Lovelace, Ada", "7", "", "ada", "", "9"],
      ["bob", "", "", "bob", "", "0"],
    ]);
  });

  it("writes whoever handed in where there is no roster", () => {
    const all = entriesOf([line("=1+1", "k")], new Map([["k", brief]]));
    assertEquals(parseCsv(canvas(all, "A", 100))[2], [
      "'=1+1",
      "",
      "",
      "'=1+1",
      "",
      "9",
    ]);
  });
});

describe("moodle()", () => {
  it("has the columns by which Moodle finds a student", () => {
    assertEquals(parseCsv(moodle(entries, "Activations"))[2], [
      "bob",
      "bob@example.org",
      "",
      "0",
    ]);
  });

  it("holds the roster's people only: a stranger's row meets somebody else", () => {
    const names = parseCsv(moodle(entries, "Activations")).map(([name]) =>
      name
    );
    assertEquals(names, ["Username", "ada", "bob"]);
  });
});

describe("moodleWorksheet()", () => {
  it("fills in the worksheet by the number in the assignment, commas and all", () => {
    assertEquals(moodleWorksheet(entries, 100), undefined);
    const known = entriesOf(
      [
        line("Smith, Mary_124", "k"),
        { ...line("x", "k"), people: [{ moodle_id: "9", name: "No One" }] },
      ],
      new Map([["k", brief]]),
      {
        students: [{
          id: "m",
          folder: "Smith, Mary_124",
          name: "Smith, Mary_Ann",
          moodle_id: "124",
          moodle_modified: "-",
        }],
      },
    );
    const [header, ...rows] = parseCsv(moodleWorksheet(known, 100)!);
    const cell = (name: string) => rows[0]![header!.indexOf(name)];
    assertEquals(rows.length, 1);
    assertEquals(
      ["Identifier", "Full name", "Grade", "Last modified (grade)"].map(cell),
      ["Participant 124", "Smith, Mary_Ann", "9", ""],
    );
    const [student] = known.map(({ student }) => student);
    // Moodle takes what stands between the first two underscores for the number.
    assertEquals(
      moodleFeedbackPath(student!, "124").split("_", 4),
      ["Smith, Mary Ann", "124", "assignfeedback", "file"],
    );
  });
});

describe("blackboard() and brightspace()", () => {
  it("write what each reads", () => {
    assertEquals(parseCsv(blackboard(entries, "Activations |7")), [
      ["Username", "Activations |7"],
      ["ada", "9"],
      ["bob", "0"],
    ]);
    assertEquals(parseCsv(brightspace(entries, "Activations"))[1], [
      "",
      "#ada",
      "9",
      "#",
    ]);
  });
});
