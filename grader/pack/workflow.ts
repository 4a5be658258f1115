import { resolve } from "@std/path/resolve";
import { InputError } from "../verdict/mod.ts";
import { along, quote } from "../report/text/grade_command.ts";
import { isolationArgs, type PackOptions } from "./pack_options.ts";

/**
 * The path of what grades from the kit's folder on.
 *
 * @throws {InputError} If it is not in there: the kit's repository grades.
 */
function fromKit(
  { root }: PackOptions,
  option: string,
  path: string | undefined,
): string | undefined {
  if (path === undefined) return undefined;
  const home = `${resolve(root)}/`;
  if (path.startsWith(home)) {
    return path.slice(home.length).replaceAll("\\", "/");
  }
  throw new InputError(
    `Cannot pack "github" with ${option} "${path}": the kit that grades does not hold it; commit it in ${root}, with all that it names`,
  );
}

/** The shell steps of the workflow, by name: a test runs them as they are. */
export function workflowSteps(
  options: PackOptions,
): Readonly<Record<"take" | "grade" | "report", string>> {
  const { module, passMark, measuresTime, checklist } = options;
  const solutions = fromKit(options, "--solutions", options.solutionsDir);
  const files = module.checklist.exercises.map(({ file }) => file).join(" ");
  return {
    // Nothing else of the student's repository comes near the grader.
    take: `mkdir taken
if [ ! -L submission/exercises ]; then
  for file in ${files}; do
    from=submission/exercises/$file
    if [ -f "$from" ] && [ ! -L "$from" ]; then cp -- "$from" taken/; fi
  done
fi`,
    grade: `deno task grade --exercises ../taken ${
      along(fromKit(options, "--checklist", checklist))
    }${
      [
        ...solutions === "solutions"
          ? []
          : [`--solutions ${quote(solutions!)}`],
        ...measuresTime ? [] : ["--no-cost"],
        ...isolationArgs(options),
      ].map((word) => `${word} `).join("")
    }--format json --output ../sheet.json`,
    report: `deno task grade --from ../sheet.json --format github${
      passMark === undefined ? "" : ` --pass-mark ${passMark}`
    }`,
  };
}

/**
 * A workflow of GitHub Actions.
 *
 * @param repository The kit's, `OWNER/REPO`.
 * @param commit The kit's, 40 digits.
 */
export function workflow(
  options: PackOptions,
  repository: string,
  commit: string,
): string {
  const { take, grade, report } = workflowSteps(options);
  // All that the grade hangs on is in the files and in this workflow.
  const key =
    "sheet-${{ hashFiles('taken/*', 'submission/.github/workflows/grade.yml') }}";
  const indent = (text: string) => text.replaceAll("\n", "\n          ");
  return `name: Grade
on:
  push:
  workflow_dispatch:
permissions:
  contents: read
jobs:
  grade:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v5
        with:
          path: submission
          persist-credentials: false
      # For a kit that is not public, put a token that may read it into the
      # secret GRADER_TOKEN.
      - uses: actions/checkout@v5
        with:
          repository: ${repository}
          ref: ${commit}
          path: grader
          token: \${{ secrets.GRADER_TOKEN || github.token }}
          persist-credentials: false
      - uses: denoland/setup-deno@v2
        with:
          deno-version: v${options.deno}
      - name: Take the exercise files and nothing else
        run: |
          ${indent(take)}
      # The same files, graded by the same kit, are graded once.
      - uses: actions/cache/restore@v5
        id: sheet
        with:
          path: sheet.json
          key: ${key}
      - name: Grade
        if: steps.sheet.outputs.cache-hit != 'true'
        working-directory: grader
        env:
          GRADE_SECRET: \${{ secrets.GRADE_SECRET }}
        run: |
          ${indent(grade)}
      - uses: actions/cache/save@v5
        if: steps.sheet.outputs.cache-hit != 'true'
        with:
          path: sheet.json
          key: ${key}
      - name: Report
        working-directory: grader
        run: |
          ${indent(report)}
      - uses: actions/upload-artifact@v6
        if: always()
        with:
          name: sheet
          path: sheet.json
          if-no-files-found: ignore
`;
}
