import { assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import type { Brief } from "./brief.ts";
import { entriesOf } from "./class_entry.ts";
import type { Line } from "./journal.ts";

const brief = (score: number): Brief => ({
  scores: {},
  score,
  maxScore: 100,
  provisional: false,
  empty: false,
  untouched: false,
  complete: true,
  needsHuman: [],
});
const briefs = new Map([["k90", brief(90)], ["k50", brief(50)]]);
const line = (id: string, key: string, about: Partial<Line> = {}): Line => ({
  id,
  state: "collected",
  note: "",
  digest: key,
  key,
  ...about,
});
const again = [
  line("al_1", "k90", {
    people: [{ sis_login_id: "al" }],
    at: "2026-11-20T23:00:00",
  }),
  line("al_2", "k50", {
    people: [{ sis_login_id: "al" }],
    at: "2026-11-21T08:00:00",
  }),
];

describe("entriesOf()", () => {
  it("counts the last of several, or the best, with a roster and without", () => {
    const roster = { students: [{ id: "ada", sis_login_id: "AL" }] };
    for (const known of [roster, undefined]) {
      const [last, ...more] = entriesOf(again, briefs, known);
      assertEquals([last!.submission, last!.brief!.score], ["al_2", 50]);
      assertEquals([last!.attempts, more.length], [2, 0]);
      const [best] = entriesOf(again, briefs, known, {
        attempts: "best",
        groups: false,
      });
      assertEquals(best!.submission, "al_1");
    }
  });

  it("calls late what the host calls so, and what came after the time that is due", () => {
    const rules = {
      attempts: "last" as const,
      groups: false,
      due: "2026-11-20T23:59:59",
    };
    assertEquals(entriesOf(again, briefs, undefined, rules)[0]!.late, true);
    assertEquals(
      entriesOf(again.slice(0, 1), briefs, undefined, rules)[0]!.late,
      undefined,
    );
    const late = [line("x", "k90", { late: true })];
    assertEquals(entriesOf(late, briefs)[0]!.late, true);
  });

  it("prefers what can be opened to a later one that cannot", () => {
    const broken = { ...again[1]!, state: "refused" as const, key: "" };
    const [entry] = entriesOf([again[0]!, broken], briefs);
    assertEquals([entry!.submission, entry!.status], ["al_1", "graded"]);
  });

  it("gives one sheet to each of a group, and says who could be meant", () => {
    const students = [
      { id: "m1", name: "Mary Smith", group: "A" },
      { id: "m2", name: "Mary Smith" },
      { id: "bob", group: "A" },
    ];
    const lines = [
      line("bob", "k90"),
      line("x", "k50", { people: [{ name: "Mary Smith" }] }),
    ];
    const entries = entriesOf(lines, briefs, { students }, {
      attempts: "last",
      groups: true,
    });
    assertEquals(
      entries.map(({ student, known, status, brief }) => [
        student.id,
        known,
        status,
        brief?.score,
      ]),
      [
        ["m1", true, "graded", 90],
        ["m2", true, "missing", undefined],
        ["bob", true, "graded", 90],
        ["x", false, "graded", 50],
      ],
    );
    assertStringIncludes(entries[3]!.note, "m1, m2");
  });
});
