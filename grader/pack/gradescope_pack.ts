import { type Pack, scriptFile, under } from "./files.ts";
import { installDeno } from "./install_deno.ts";
import { packKit } from "./pack_kit.ts";
import { gradeArgs, type PackOptions } from "./pack_options.ts";

/**
 * Gradescope's autograder: `setup.sh` makes the image, `run_autograder` grades
 * a submission.
 */
export async function gradescopePack(options: PackOptions): Promise<Pack> {
  const kit = await packKit({ ...options, tasks: ["grade"], sealed: false });
  return new Map([
    ...under("kit", kit),
    ["setup.sh", scriptFile(setup(options))],
    ["run_autograder", scriptFile(run(options))],
  ]);
}

function setup({ deno, isolation }: PackOptions): string {
  return `#!/usr/bin/env bash
# Runs once, when the image is made.
set -euo pipefail
${installDeno(deno)}${
    isolation === "require"
      ? "\napt-get update -q\napt-get install -qy bubblewrap"
      : ""
  }
`;
}

function run(options: PackOptions): string {
  return `#!/usr/bin/env bash
# Runs for each submission. Without a sheet there is no results.json, and
# Gradescope says that the autograder failed: that is no zero for the student.
set -euo pipefail
root=\${AUTOGRADER_ROOT:-/autograder}
export PATH="$PATH:/usr/local/bin"
mkdir -p "$root/results"
cd "$root/source/kit"
deno ${gradeArgs(options)} --format gradescope \\
  --exercises "$root/submission" --output "$root/results/results.json"
`;
}
