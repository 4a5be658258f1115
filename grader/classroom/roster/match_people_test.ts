import { assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { type Claimed, matchPeople } from "./match_people.ts";
import type { Student } from "./roster.ts";

function ids(
  students: readonly Student[],
  claims: readonly Claimed[],
  groups = false,
): Record<string, readonly string[]> {
  return Object.fromEntries(
    [...matchPeople(claims, { students }, groups)].map(([id, match]) => [
      id,
      match.students.map((student) => student.id),
    ]),
  );
}

describe("matchPeople()", () => {
  it("finds a folder by whatever the roster knows, and case does not count", () => {
    const students = [
      { id: "ada", name: "Ada Lovelace", email: "al@example.org" },
      { id: "Bob", folder: "bob_late.zip" },
      { id: "cy", github: "cy-c" },
      { id: "王小明", name: "王 小明" },
    ];
    const plain = (id: string) => ({ id, people: [] });
    const clone = (id: string) => ({
      id,
      people: [{ github: id, folder: id }],
    });
    assertEquals(
      ids(students, [
        plain("ADA"),
        plain("al"),
        plain("Lovelace, Ada"),
        plain("bob_late"),
        clone("cs-activations-cy-c"),
        plain("王小明"),
        plain("nobody"),
      ]),
      {
        ADA: ["ada"],
        al: ["ada"],
        "Lovelace, Ada": ["ada"],
        bob_late: ["Bob"],
        "cs-activations-cy-c": ["cy"],
        王小明: ["王小明"],
        nobody: [],
      },
    );
  });

  it("tells two of one name apart by number, and guesses neither by name", () => {
    const students = [
      { id: "m1", name: "Smith, Mary", canvas_id: "101" },
      { id: "m2", name: "Smith, Mary", canvas_id: "102" },
      { id: "z", name: "Zoë Ünal", canvas_id: "7" },
    ];
    const claims = [
      { id: "a", people: [{ name: "smithmary", canvas_id: "102" }] },
      { id: "b", people: [{ name: "smithmary" }] },
      // Another of that name, who is not of the course.
      { id: "c", people: [{ name: "ünalzoë", canvas_id: "8" }] },
      { id: "d", people: [{ name: "ünalzoë" }] },
    ];
    assertEquals(ids(students, claims), { a: ["m2"], b: [], c: [], d: ["z"] });
    const { doubt } = matchPeople(claims, { students }).get("b")!;
    assertStringIncludes(doubt!, "m1, m2");
  });

  it("takes the longest login at the end of a clone's name", () => {
    const students = [{ id: "lee" }, { id: "ada-lee" }];
    assertEquals(
      ids(students, [{
        id: "cs-hw-ada-lee",
        people: [{ github: "cs-hw-ada-lee", folder: "cs-hw-ada-lee" }],
      }]),
      { "cs-hw-ada-lee": ["ada-lee"] },
    );
  });

  it("gives a group what one of it, or its name, handed in", () => {
    const students = [
      { id: "ada", group: "G1" },
      { id: "bob", group: "g1" },
      { id: "cy", group: "G2" },
      { id: "dee" },
    ];
    const claims = ["bob", "G2", "dee"].map((id) => ({ id, people: [] }));
    assertEquals(ids(students, claims, true), {
      bob: ["ada", "bob"],
      G2: ["cy"],
      dee: ["dee"],
    });
    assertEquals(ids(students, claims), { bob: ["bob"], G2: [], dee: ["dee"] });
  });
});
