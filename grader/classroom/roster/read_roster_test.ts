import { assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { withFolder } from "../../testing/mod.ts";
import { InputError } from "../../verdict/mod.ts";
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

  it("takes groups that a teacher added to what a host exports", async () => {
    const csv =
      "username,first_name,last_name,email,section,github_id,Group\nada-l,Ada,Lovelace,,,1,g1\n";
    await withFolder({ "students.csv": csv }, async (dir) => {
      const { students } = await readRoster(`${dir}/students.csv`);
      assertEquals(students.map(({ group }) => group), ["g1"]);
    });
  });

  it("takes what hosts export", async () => {
    const cases: Readonly<Record<string, readonly [string, unknown]>> = {
      // Canvas: a gradebook, with its rows that are nobody.
      "canvas.csv": [
        `Student,ID,SIS User ID,SIS Login ID,Section,Activations (42)
    Points Possible,,,,,100
"Smith, Mary",101,S1,msmith,A,
"Smith, Mary",102,S2,msmith2,B,
"Student, Test",999,,,A,
`,
        [
          ["msmith", "Smith, Mary", "101"],
          ["msmith2", "Smith, Mary", "102"],
        ],
      ],
      // Moodle: the worksheet of an assignment, as a German Excel saves it.
      "worksheet.csv": [
        `sep=;\r
Identifier;Full name;ID number;Email address;Status;Grade;Maximum Grade;Grade can be changed;Last modified (grade)\r
Participant 123;Zoë Ünal;="007";zoe@example.org;Submitted;;100,00;Yes;-\r
`,
        [["zoe@example.org", "Zoë Ünal", "123"]],
      ],
      "participants.csv": [
        "First name,Last name,Username,Email address,Groups\n小明,王,wang,w@example.org,G1\n",
        [["wang", "小明 王", undefined]],
      ],
      "gradescope.csv": [
        "Name,SID,Email\nالخوارزمي,7,k@example.org\n",
        [["k@example.org", "الخوارزمي", undefined]],
      ],
      "brightspace.csv": [
        "OrgDefinedId,Username,Last Name,First Name,Email\n#12,#ada,Lovelace,Ada,a@example.org\n",
        [["ada", "Ada Lovelace", undefined]],
      ],
      "classroom50.csv": [
        "username,first_name,last_name,email,section,github_id\nada-l,Ada,Lovelace,,,1\n",
        [["ada-l", "Ada Lovelace", undefined]],
      ],
      "blackboard.csv": [
        '"Last Name"\t"First Name"\t"Username"\t"Student ID"\nLovelace\tAda\tal1\t5\n',
        [["al1", "Ada Lovelace", undefined]],
      ],
    };
    const files = Object.fromEntries(
      Object.entries(cases).map(([name, [text]]) => [name, text]),
    );
    await withFolder(files, async (dir) => {
      for (const [name, [, people]] of Object.entries(cases)) {
        const { students } = await readRoster(`${dir}/${name}`);
        assertEquals(
          students.map((one) => [
            one.id,
            one.name,
            one.canvas_id ?? one.moodle_id,
          ]),
          people,
          name,
        );
      }
    });
  });

  it("reads every encoding that Excel saves", async () => {
    const csv = "id;name\r\nada;Zoë\r\n";
    const wide = new Uint8Array(
      new Uint16Array([0xfeff, ...[...csv].map((c) => c.charCodeAt(0))]).buffer,
    );
    const narrow = Uint8Array.from(csv, (c) => c.charCodeAt(0));
    await withFolder(
      { "a.csv": csv, "b.csv": wide, "c.csv": narrow },
      async (dir) => {
        for (const name of ["a.csv", "b.csv", "c.csv"]) {
          const { students } = await readRoster(`${dir}/${name}`);
          assertEquals(students, [{ id: "ada", name: "Zoë" }], name);
        }
      },
    );
  });

  it("says what is wrong, and where", async () => {
    const cases: Readonly<Record<string, readonly [string, string]>> = {
      "a.csv": ["name\nAda\n", 'no column "id"'],
      "g.csv": ["id\nada\nAda\n", "case does not count"],
      "h.csv": ["PK\u0003\u0004", "it is a workbook"],
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
