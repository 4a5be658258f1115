import { assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { withFolder } from "../testing/mod.ts";
import { InputError } from "../verdict/mod.ts";
import { readRoster } from "./read_roster.ts";

describe("readRoster()", () => {
  it("reads CSV as a spreadsheet writes it", async () => {
    const csv =
      '\ufeffID,Name,"SIS Login ID",Unknown\r\nada,"Lovelace, Ada",al1,x\r\n\r\nbob,,,\r\n';
    await withFolder({ "roster.csv": csv }, async (dir) => {
      assertEquals((await readRoster(`${dir}/roster.csv`)).students, [
        { id: "ada", name: "Lovelace, Ada", sis_login_id: "al1" },
        { id: "bob" },
      ]);
    });
  });

  it("reads JSON with its $schema", async () => {
    const json = JSON.stringify({
      $schema: "x",
      students: [{ id: "ada", folder: "lovelace_123" }],
    });
    await withFolder({ "roster.json": json }, async (dir) => {
      const { students } = await readRoster(`${dir}/roster.json`);
      assertEquals(students, [{ id: "ada", folder: "lovelace_123" }]);
    });
  });

  it("says what is wrong, and where", async () => {
    const cases: Readonly<Record<string, readonly [string, string]>> = {
      "a.csv": ["name\nAda\n", 'no column "id"'],
      "b.csv": ["id\nada\nada\n", '"ada" is there twice'],
      "c.csv": ['id\n"ada\n', "quote"],
      "d.json": ["{", "JSON"],
      "e.json": ['{"students":[{"name":"x"}]}', "students[0].id"],
      "f.csv": ["id,folder\na,x\nb,x.zip\n", '"x" is there twice'],
    };
    const files = Object.fromEntries(
      Object.entries(cases).map(([name, [text]]) => [name, text]),
    );
    await withFolder(files, async (dir) => {
      for (const [name, [, says]] of Object.entries(cases)) {
        await assertRejects(
          () => readRoster(`${dir}/${name}`),
          InputError,
          says,
        );
      }
      await assertRejects(() => readRoster(`${dir}/no`), InputError, "no such");
    });
  });
});
