import { resolve } from "@std/path/resolve";
import { along } from "../report/text/grade_command.ts";
import type { PackOptions } from "./pack_options.ts";

/** The path of the checklist from the kit's folder on, if it is in there. */
export function fromKit(
  { root, checklist }: PackOptions,
): string | undefined {
  const home = resolve(root);
  return checklist?.startsWith(`${home}/`)
    ? checklist.slice(home.length + 1).replaceAll("\\", "/")
    : undefined;
}

/** The shell steps of the workflow, by name: a test runs them as they are. */
export function workflowSteps(
  options: PackOptions,
): Readonly<Record<"take" | "grade" | "report", string>> {
  const { module, passMark, measuresTime } = options;
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
    grade: `deno task grade --exercises ../taken ${along(fromKit(options))}${
      measuresTime ? "" : "--no-cost "
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
  const key = `sheet-${commit}-deno-${options.deno}-${
    options.measuresTime ? "cost" : "no-cost"
  }-\${{ hashFiles('taken/*') }}`;
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
