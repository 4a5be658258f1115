import { assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { withFolder } from "../../../dev/testing/mod.ts";
import { InputError } from "../../verdict/mod.ts";
import { readRoster } from "./read_roster.ts";

describe("readRoster()", () => {
  it("reads CSV as a spreadsheet writes it", async () => {
    const csv =
      '\ufeffID,Name,"SIS Login ID",Unknown\r\nada,"Lovelace, Ada",al1,x\r\n\r\nbob,,,\r\n';
    await withFolder({ "roster.csv": csv }, async (dir) => {
      const { roster } = await readRoster(`${dir}/roster.csv`);
      assertEquals(roster.students, [
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
      const { roster: { students } } = await readRoster(`${dir}/roster.json`);
      assertEquals(students, [{ id: "ada", folder: "lovelace_123" }]);
    });
  });

  it("takes groups that a teacher added to what a host exports", async () => {
    const csv =
      "username,first_name,last_name,email,section,github_id,Group\nada-l,Ada,Lovelace,,,1,g1\n";
    await withFolder({ "students.csv": csv }, async (dir) => {
      const { roster: { students } } = await readRoster(`${dir}/students.csv`);
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
      "classroom_roster.csv": [
        '"identifier","github_username","github_id","name"\n"ada","ada-l","1","Ada Lovelace"\n',
        [["ada", "Ada Lovelace", undefined]],
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
        const { roster: { students } } = await readRoster(`${dir}/${name}`);
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

  it("leaves out who teaches, whatever host says so", async () => {
    const files = {
      "gradescope.csv": `First Name,Last Name,SID,Email,Sections,Role
Ada,Lovelace,1,ada@example.org,A,Student
Grace,Hopper,2,grace@example.org,A,Instructor
Alan,Turing,3,alan@example.org,A,TA
Kurt,Gödel,4,kurt@example.org,A,Reader
`,
      "moodle.csv": `First name,Last name,Email address,Roles
Ada,Lovelace,ada@example.org,"Student, Teaching assistant"
Grace,Hopper,grace@example.org,Non-editing teacher
`,
      "blackboard.csv":
        "Last Name,First Name,Username\nLovelace,Ada,ada@example.org\nHopper,Grace,gh1_previewuser\n",
      "own.csv": "id,role\nada@example.org,\nGrace Hopper,Grader\n",
    };
    await withFolder(files, async (dir) => {
      for (const name of Object.keys(files)) {
        const { roster, staff } = await readRoster(`${dir}/${name}`);
        assertEquals(
          roster.students.map(({ email, id }) => email ?? id),
          ["ada@example.org"],
          name,
        );
        assertEquals(staff[0], "Grace Hopper");
      }
    });
  });

  it("knows the headings under which a host takes grades", async () => {
    const files = {
      "canvas.csv":
        "Student,ID,Section,Activations (42),Final Score\nA,1,A,,\n",
      "blackboard.csv":
        "Last Name\tFirst Name\tUsername\tWeighted Total [Total Pts: 100 Score] |1\tActivations [Total Pts: 100 Score] |42\nA\tB\tc\n",
      "brightspace.csv":
        "OrgDefinedId,Username,Activations Points Grade <Numeric MaxPoints:100>,End-of-Line Indicator\n#1,#a,,#\n",
    };
    await withFolder(files, async (dir) => {
      const titles = await Promise.all(
        Object.keys(files).map(async (name) =>
          (await readRoster(`${dir}/${name}`)).titles
        ),
      );
      assertEquals(titles, [
        ["Activations (42)"],
        ["Activations [Total Pts: 100 Score] |42"],
        ["Activations"],
      ]);
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
          const { roster: { students } } = await readRoster(`${dir}/${name}`);
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
