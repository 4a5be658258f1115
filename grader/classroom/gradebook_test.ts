import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { loadChecklist } from "../checklist/mod.ts";
import { parseCsv } from "../testing/mod.ts";
import type { Brief } from "./brief.ts";
import { canvas } from "./canvas.ts";
import { entriesOf } from "./class_entry.ts";
import { gradebook } from "./gradebook.ts";
import type { Line } from "./journal.ts";
import { moodle } from "./moodle.ts";

const checklist = await loadChecklist();
const brief: Brief = {
  scores: Object.fromEntries(checklist.items.map(({ id }) => [id, 1.5])),
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
      ["'=1+1", "", "", "'=1+1", "", "9"],
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
});
