import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { unitTests } from "./import_units.ts";

describe("unitTests()", () => {
  it("finds this file first", () => {
    assert(unitTests([], "first").includes("dev/import_units_test.ts"));
  });
  it("finds what needs the developers' packages later, and only then", () => {
    const exclude = ["grader/queue", "dev/import*.ts"];
    const [first, later] = [
      unitTests(exclude, "first"),
      unitTests(exclude, "later"),
    ];
    assert(later.includes("dev/import_units_test.ts"));
    assert(later.includes("grader/queue/address_test.ts"));
    assertEquals(first.filter((path) => later.includes(path)), []);
    assertEquals([...first, ...later].sort(), [...unitTests([], "first")]);
  });
  it("leaves to their names what starts processes", () => {
    const all = unitTests([], "first");
    assertEquals(all.filter((path) => /_(process|all)_test/.test(path)), []);
  });
});
