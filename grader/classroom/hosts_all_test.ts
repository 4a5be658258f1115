import { assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { unzipSync, type Zippable, zipSync } from "fflate";
import { openModule } from "../module/mod.ts";
import {
  type Files,
  kitDir,
  parseCsv,
  withFolder,
} from "../../dev/testing/mod.ts";
import { InputError, withChecklist } from "../verdict/mod.ts";
import { begunClass } from "./begun_class.ts";
import type { ClassOptions } from "./class_options.ts";
import { Journal } from "./journal.ts";
import { readRoster } from "./roster/read_roster.ts";
import { runClass } from "./run_class.ts";

const whole = await openModule();
const { checklist } = whole;
/** Only one check is graded: whose a submission is does not hang on more. */
const module = withChecklist(whole, {
  ...checklist,
  items: checklist.items.slice(0, 1)
    .map((item) => ({ ...item, checks: item.checks.slice(0, 1) })),
});
const relu = await Deno.readTextFile(`${kitDir("solutions")}/relu.ts`);

/** Somebody's own file: a word in it says whose. */
const by = (word: string) => `${relu}// by ${word}\n`;
const bytes = (text: string) => new TextEncoder().encode(text);

function zip(files: Readonly<Record<string, string | Uint8Array>>) {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    entries[name] = typeof content === "string" ? bytes(content) : content;
  }
  return zipSync(entries);
}

type Grade = (
  options?: Partial<ClassOptions>,
) => ReturnType<typeof runClass>;

async function withDownload(
  files: Files,
  name: string,
  body: (grade: Grade, dir: string) => Promise<void>,
): Promise<void> {
  await withFolder(files, async (dir) => {
    const { roster } = await readRoster(`${dir}/roster.csv`);
    await body((options = {}) =>
      runClass({
        submissionsDir: `${dir}/${name}`,
        outDir: `${dir}/out`,
        module,
        solutionsDir: kitDir("solutions"),
        jobs: 2,
        resume: false,
        rerun: [],
        measuresTime: false,
        roster,
        ...options,
      }), dir);
  });
}

/** Whose words stand in what was graded for each student, and its status. */
async function seen(
  result: Awaited<ReturnType<Grade>>,
  dir: string,
): Promise<unknown[]> {
  const journal = Journal.open(`${dir}/out/journal.sqlite`);
  try {
    return await Promise.resolve(result.entries.map((
      { student, known, status, digest, late, attempts },
    ) => [
      known ? student.id : `? ${student.id}`,
      /\/\/ by (.*)\n$/.exec(
        journal.sources(digest)?.["relu.ts"] ?? "",
      )?.[1] ?? status,
      ...(late ? ["late"] : []),
      ...(attempts > 1 ? [attempts] : []),
    ]));
  } finally {
    journal.close();
  }
}

/** The grades of a file for a host, by one of its columns. */
async function graded(path: string, column: string): Promise<string[]> {
  const [header, ...rows] = parseCsv(await Deno.readTextFile(path));
  return rows.map((row) => row[header!.indexOf(column)]!);
}

const CANVAS = {
  "smithmary_101_9001_relu.ts": by("Mary 101"),
  "smithmary_LATE_102_9002_relu-2.ts": by("Mary 102"),
  "oneilpat_103_9003_work.zip": zip({ "repo/exercises/relu.ts": by("Pat") }),
  "王小明_104_9004_relu.ts": by("王"),
  "الخوارزمي_105_9005_relu.ts": by("الخوارزمي"),
  "suma1_106_9006_broken.zip": "no zip",
  "smithmary_199_9007_relu.ts": by("a third Mary"),
  "smithmary_101_text.html": "<p>",
};
const CANVAS_ROSTER =
  `Student,ID,SIS User ID,SIS Login ID,Section,Activations (42)
    Points Possible,,,,,100
"Smith, Mary",101,,ms1,A,
"Smith, Mary",102,,ms2,A,
"O'Neil, ""Pat""",103,,pat,A,
王小明,104,,wang,A,
الخوارزمي,105,,khwarizmi,A,
=SUM(A1),106,,sum,A,
"Student, Test",999,,,A,
`;
const CANVAS_SEEN = [
  ["ms1", "Mary 101"],
  ["ms2", "Mary 102", "late", 3],
  ["pat", "Pat"],
  ["wang", "王"],
  ["khwarizmi", "الخوارزمي"],
  ["sum", "refused"],
  ["? smithmary_199", "a third Mary"],
];

describe("hosts' downloads", () => {
  it("go from Canvas, as they came and extracted, to the right people", async () => {
    const loose = Object.entries(CANVAS).map(([name, content]) => [
      `submissions/${name}`,
      content,
    ]);
    await withDownload(
      {
        "roster.csv": CANVAS_ROSTER,
        "submissions.zip": zip(CANVAS),
        ...Object.fromEntries(loose),
      },
      "submissions.zip",
      async (grade, dir) => {
        const result = await grade({ assignment: "Activations (42)" });
        assertEquals(result.host, "Canvas");
        assertEquals(await seen(result, dir), CANVAS_SEEN);
        assertEquals(await graded(`${dir}/out/canvas.csv`, "ID"), [
          "",
          ...["101", "102", "103", "104", "105"],
        ]);
        const extracted = await grade({
          submissionsDir: `${dir}/submissions`,
          resume: true,
        });
        assertEquals(await seen(extracted, dir), CANVAS_SEEN);
        // Nothing is another file than before.
        assertEquals(extracted.graded.length, 0);
      },
    );
  });

  it("go from Moodle to the right people, and its files back by their numbers", async () => {
    const file = (person: string, id: number, name = "relu.ts") =>
      `${person}_${id}_assignsubmission_file_/${name}`;
    await withDownload(
      {
        "roster.csv":
          `Identifier,Full name,ID number,Email address,Status,Grade,Maximum Grade,Grade can be changed,Last modified (submission),Last modified (grade),Feedback comments
Participant 11,"Smith, Mary",1,m1@example.org,Submitted,,100.00,Yes,,-,
Participant 12,"Smith, Mary",2,m2@example.org,Submitted,,100.00,Yes,,-,
Participant 13,王小明,3,w@example.org,Submitted,,100.00,Yes,,-,
Participant 14,No One,4,n@example.org,No submission,,100.00,Yes,,-,
`,
        "download.zip": zip({
          [file("Smith, Mary", 11)]: by("Mary 11"),
          [file("Smith, Mary", 12, "work.zip")]: zip({
            "exercises/relu.ts": by("Mary 12"),
          }),
          [file("王小明", 13)]: by("王"),
          [file("No One", 99)]: by("another No One"),
        }),
      },
      "download.zip",
      async (grade, dir) => {
        const result = await grade();
        assertEquals(result.host, "Moodle");
        assertEquals(await seen(result, dir), [
          ["m1@example.org", "Mary 11"],
          ["m2@example.org", "Mary 12"],
          ["w@example.org", "王"],
          ["n@example.org", "missing"],
          ["? No One_99", "another No One"],
        ]);
        assertEquals(
          await graded(`${dir}/out/moodle-worksheet.csv`, "Identifier"),
          [11, 12, 13, 14].map((id) => `Participant ${id}`),
        );
        const feedback = unzipSync(
          await Deno.readFile(`${dir}/out/moodle-feedback.zip`),
        );
        assertEquals(
          Object.keys(feedback).map((path) => path.split("_").slice(1, 4)),
          ["11", "12", "13"].map((id) => [id, "assignfeedback", "file"]),
        );
      },
    );
  });

  it("go from Gradescope to each of a group, with time and attempt", async () => {
    await withDownload(
      {
        "roster.csv":
          "Name,SID,Email\nAda Lovelace,1,ada@example.org\nBob,2,bob@example.org\n",
        "export.zip": zip({
          "assignment_5_export/submission_metadata.yml": `---
submission_71:
  :submitters:
  - :name: Ada Lovelace
    :sid: '1'
    :email: ada@example.org
  - :name: Bob
    :sid: '2'
    :email: bob@example.org
  :created_at: 2026-11-21 08:00:00.000000000 Z
  :history:
  - :id: 70
`,
          "assignment_5_export/submission_71/relu.ts": by("both"),
        }),
      },
      "export.zip",
      async (grade, dir) => {
        const rules = {
          attempts: "last" as const,
          groups: false,
          due: "2026-11-20T23:59:00Z",
        };
        const result = await grade({ rules });
        assertEquals([result.host, result.ignored], ["Gradescope", []]);
        assertEquals(await seen(result, dir), [
          ["ada@example.org", "both", "late", 2],
          ["bob@example.org", "both", "late", 2],
        ]);
        assertEquals(result.summary.identical, []);
      },
    );
  });

  it("go from clones and from attempts of Blackboard to the right people", async () => {
    await withDownload(
      {
        "roster.csv": "id,github\nada,ada-l\nlee,lee\n",
        "clones/cs-act-ada-l/exercises/relu.ts": by("ada"),
        "clones/cs-act-ada-l/.git/HEAD": "ref",
        "clones/cs-act-lee/exercises/relu.ts": by("lee"),
        "clones/cs-act-lee/.git/HEAD": "ref",
        "attempts/Act_ada_attempt_2026-11-20-10-00-00_relu.ts": by("first"),
        "attempts/Act_ada_attempt_2026-11-20-11-00-00_relu.ts":
          "export class ReLU {}\n// by second\n",
      },
      "clones",
      async (grade, dir) => {
        assertEquals(await seen(await grade(), dir), [
          ["ada", "ada"],
          ["lee", "lee"],
        ]);
        const attempts = { submissionsDir: `${dir}/attempts`, resume: true };
        assertEquals((await seen(await grade(attempts), dir))[0], [
          "ada",
          "second",
          2,
        ]);
        const rules = { attempts: "best" as const, groups: false };
        assertEquals(
          (await seen(await grade({ ...attempts, rules }), dir))[0],
          [
            "ada",
            "first",
            2,
          ],
        );
      },
    );
  });

  it("are refused where nobody matches, with what is most alike", async () => {
    await withDownload(
      {
        "roster.csv": "id\nada.lovelace\nbob\n",
        "class/ada_lovelace_1/relu.ts": by("ada"),
        "class/x/relu.ts": by("x"),
      },
      "class",
      async (grade) => {
        const error = await assertRejects(() => grade(), InputError);
        assertStringIncludes(error.message, "none of its 2 submissions");
        assertStringIncludes(
          error.message,
          '"ada_lovelace_1" and "ada.lovelace"',
        );
        assertStringIncludes(error.message, "--accept-unmatched");
        const result = await grade({ acceptsUnmatched: true, resume: true });
        assertEquals(result.entries.map(({ known }) => known), [
          true,
          true,
          false,
          false,
        ]);
      },
    );
  });

  it("are refused with a rule that nothing can come of", async () => {
    await withDownload(
      { "roster.csv": "id\nada\n", "class/ada/relu.ts": by("ada") },
      "class",
      async (grade, dir) => {
        const rules = { attempts: "last" as const, groups: true };
        const says = async (more: Partial<ClassOptions>) =>
          (await assertRejects(() => grade(more), InputError)).message;
        assertStringIncludes(await says({ rules }), "nobody in the roster has");
        const due = { attempts: "last" as const, groups: false, due: "2026" };
        assertStringIncludes(await says({ rules: due }), "no submission says");
        assertEquals(await begunClass(`${dir}/out`), undefined);
      },
    );
  });

  it("keep roster, assignment and rules in the journal, for who goes on", async () => {
    await withDownload(
      {
        "roster.csv": "id,email,group\nada,ada@example.org,1\n",
        "class/Ada/relu.ts": by("ada"),
      },
      "class",
      async (grade, dir) => {
        assertEquals(await begunClass(`${dir}/out`), undefined);
        const rules = { attempts: "best" as const, groups: true };
        await grade({ rules, assignment: "A", typed: { cost: false } });
        const begun = (await begunClass(`${dir}/out`))!;
        assertEquals(begun.roster?.students[0]?.email, "ada@example.org");
        assertEquals(
          [begun.assignment, begun.rules, begun.typed],
          ["A", rules, { cost: false }],
        );
        // By the student's id, whatever the folder is called.
        assertEquals((await grade({ rerun: ["ADA"] })).graded.length, 1);
      },
    );
  });
});
