import { dirname } from "@std/path/dirname";
import { assert, assertEquals } from "@std/assert";
import { zipSync } from "fflate";
import {
  copyKit,
  inFolder,
  kitDir,
  solutionsWith,
  withFolder,
} from "../dev/testing/mod.ts";

const right = await solutionsWith();

/** What a course has beside the kit. */
export const BESIDE: Readonly<Record<string, string | Uint8Array>> = {
  ...inFolder("class/ada", right),
  ...inFolder("class/bob/exercises", { "relu.ts": right["relu.ts"]! }),
  ...inFolder("reference", right),
  "roster.csv": "id,name\nada,Ada Lovelace\nbob,Bob\n",
};

/** What hosts hand out, in the shape of the real ones. */
const HOSTS: Readonly<Record<string, string | Uint8Array>> = inFolder("hosts", {
  "canvas/gradebook.csv":
    `Student,ID,SIS User ID,SIS Login ID,Section,Activations (42)
    Points Possible,,,,,100
"Smith, Mary",101,,ms1,A,
"Smith, Mary",102,,ms2,A,
=SUM(A1),103,,sum,A,
`,
  "canvas/submissions.zip": zipOf({
    "smithmary_101_9001_relu.ts": right["relu.ts"]!,
    "smithmary_LATE_102_9002_tanh-2.ts": right["tanh.ts"]!,
    "suma1_103_9003_work.zip": "no zip",
  }),
  "moodle/worksheet.csv":
    `Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,Last modified (grade),Feedback comments
Participant 11,"Smith, Mary",m1@example.org,Submitted,,100.00,Yes,-,
Participant 12,王小明,w@example.org,Submitted,,100.00,Yes,-,
`,
  "moodle/download.zip": zipOf({
    "Smith, Mary_11_assignsubmission_file_/relu.ts": right["relu.ts"]!,
    "王小明_12_assignsubmission_file_/work.zip": zipOf({
      "exercises/tanh.ts": right["tanh.ts"]!,
    }),
  }),
  "gradescope/roster.csv":
    "Name,SID,Email\nالخوارزمي,1,k@example.org\nBob,2,b@example.org\n",
  "gradescope/export.zip": zipOf({
    "assignment_5_export/submission_metadata.yml": `---
submission_71:
  :submitters:
  - :name: الخوارزمي
    :sid: '1'
    :email: k@example.org
  - :name: Bob
    :sid: '2'
    :email: b@example.org
  :created_at: 2026-11-21 08:00:00.000000000 Z
`,
    "assignment_5_export/submission_71/relu.ts": right["relu.ts"]!,
  }),
  "blackboard/gradebook.csv":
    '"Last Name"\t"First Name"\t"Username"\t"Activations [Total Pts: 100 Score] |42"\nLovelace\tAda\tal1\t\n',
  "blackboard/Act_al1_attempt_2026-11-20-10-00-00_relu.ts": right["relu.ts"]!,
  "blackboard/Act_al1_attempt_2026-11-20-11-00-00_relu.ts": "",
  "students.csv": "id,github,group\nada,ada-l,1\nbob,bob,1\n",
  "clones/cs-act-ada-l/.git/HEAD": "ref: refs/heads/main\n",
  "clones/cs-act-ada-l/exercises/relu.ts": right["relu.ts"]!,
});

function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === "string" ? encoder.encode(content) : content,
    ]),
  ));
}

/** The commands of a page, block by block. */
async function blocksOf(page: string): Promise<string[]> {
  const text = await Deno.readTextFile(kitDir(`docs/${page}`));
  return [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, body]) => body!);
}

/** How a page is run. */
export interface PageOptions {
  /** What the reader's shell knows. */
  readonly env?: Readonly<Record<string, string>>;
  /** Which blocks are run. Default: all. */
  readonly which?: (block: string) => boolean;
  /** Looks at what is beside the kit when all were run. */
  readonly after?: (dir: string) => Promise<void>;
}

/** Runs each block of a page in a copy of the kit, as a reader would. */
export async function runPage(
  page: string,
  { env = {}, which = () => true, after }: PageOptions = {},
): Promise<void> {
  const blocks = (await blocksOf(page)).filter(which);
  assert(blocks.length > 0);
  await withFolder({ ...BESIDE, ...HOSTS }, async (dir) => {
    await copyKit(`${dir}/kit`);
    for (const block of blocks) {
      const { code, stderr } = await new Deno.Command("bash", {
        args: ["-e", "-o", "pipefail", "-c", block],
        cwd: `${dir}/kit`,
        // As a reader's shell: the Deno that runs this test, and no folder that
        // npx or another task has left.
        env: {
          NO_COLOR: "1",
          INIT_CWD: `${dir}/kit`,
          PATH: `${dirname(Deno.execPath())}:${Deno.env.get("PATH")}`,
          ...env,
        },
        stdin: "null",
        stdout: "null",
        stderr: "piped",
      }).output();
      const said = new TextDecoder().decode(stderr);
      assertEquals(code, 0, `${block}\n${said}`);
    }
    await after?.(dir);
  });
}
