import { sha256 } from "../subject/mod.ts";
import { type Pack, scriptFile, textFile, under } from "./files.ts";
import { packKit } from "./pack_kit.ts";
import { gradeArgs, type PackOptions } from "./pack_options.ts";

/** A PrairieLearn question that is graded in a container. */
export async function prairielearnPack(options: PackOptions): Promise<Pack> {
  const kit = await packKit({ ...options, tasks: ["grade"], sealed: false });
  const stubs = options.module.checklist.exercises.flatMap(({ file }) => {
    const stub = kit.get(`exercises/${file}`);
    return stub ? [[`stubs/${file}`, stub] as const] : [];
  });
  return new Map([
    ["info.json", textFile(await info(options))],
    ["question.html", textFile(question(options))],
    ...stubs,
    ["tests/run.sh", scriptFile(run(options))],
    ...under("tests/kit", kit),
  ]);
}

async function info(
  { module: { checklist }, deno }: PackOptions,
): Promise<string> {
  const hex = await sha256(`prairielearn ${checklist.module}`);
  // Version 8: the same question has the same name in every pack.
  const uuid = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
  return `${
    JSON.stringify(
      {
        uuid,
        title: checklist.module,
        topic: "Neural networks",
        tags: ["typescript"],
        type: "v3",
        partialCredit: true,
        gradingMethod: "External",
        externalGradingOptions: {
          enabled: true,
          image: `denoland/deno:debian-${deno}`,
          entrypoint: "/grade/tests/run.sh",
          timeout: 120,
          enableNetworking: false,
        },
      },
      null,
      2,
    )
  }\n`;
}

function question({ module: { checklist } }: PackOptions): string {
  const editors = checklist.exercises.map(({ file }) =>
    `  <pl-file-editor file-name="${file}" source-file-name="stubs/${file}"
    ace-mode="ace/mode/typescript"></pl-file-editor>`
  );
  return `<pl-question-panel>
  <p>Fill in the classes. Each comment says what its function does.</p>
${editors.join("\n")}
</pl-question-panel>
<pl-submission-panel>
  <pl-external-grader-results></pl-external-grader-results>
  <pl-file-preview></pl-file-preview>
</pl-submission-panel>
`;
}

function run(options: PackOptions): string {
  const failed = JSON.stringify({
    gradable: false,
    format_errors: [
      "The grader failed, which costs no attempt; tell your instructor",
    ],
  });
  return `#!/usr/bin/env bash
# PrairieLearn throws away the results of a container that does not exit with 0.
root=\${GRADE_ROOT:-/grade}
results="$root/results/results.json"
mkdir -p "$root/results"
export DENO_DIR=\${DENO_DIR:-/tmp/deno}
cd "$root/tests/kit" &&
  deno ${gradeArgs(options)} --format prairielearn \\
    --exercises "$root/student" --output "$results"
[ -s "$results" ] || echo '${failed}' > "$results"
exit 0
`;
}
