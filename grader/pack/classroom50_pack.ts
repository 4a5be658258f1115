import { type Pack, textFile, under } from "./files.ts";
import { packKit } from "./pack_kit.ts";
import { gradeArgs, type PackOptions } from "./pack_options.ts";

/**
 * The folder of an assignment in Classroom 50: `autograder.py`, which its
 * runner starts, with the kit beside it; `tests.json` is for who prefers
 * declared tests, and counts only where there is no autograder.
 */
export async function classroom50Pack(options: PackOptions): Promise<Pack> {
  const kit = await packKit({ ...options, tasks: ["grade"], sealed: false });
  return new Map([
    ["autograder.py", textFile(autograder(options))],
    [
      "runtime.json",
      textFile('{ "runs-on": "ubuntu-latest", "node": "22" }\n'),
    ],
    ["tests.json", textFile(tests(options))],
    ...under("kit", kit),
  ]);
}

function autograder(options: PackOptions): string {
  const args = gradeArgs(options).split(" ").map((arg) => `"${arg}"`);
  return `"""Grades a checkout and writes ./result.json.

Exits with 0 whenever there is a result; anything else is the grader's fault.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path.cwd()
KIT = Path(__file__).resolve().parent / "kit"
RESULT = CHECKOUT / "result.json"


def deno() -> list[str]:
    """Deno as it is installed, or by way of npm."""
    found = shutil.which("deno")
    if found:
        return [found]
    return ["npx", "-y", "deno@${options.deno}"]


# A result that the student has left there is none.
RESULT.unlink(missing_ok=True)
ended = subprocess.run(
    deno()
    + [
        ${args.join(",\n        ")},
        "--format", "classroom50",
        "--exercises", str(CHECKOUT),
        "--output", str(RESULT),
    ],
    cwd=KIT,
    env={**os.environ, "NO_COLOR": "1"},
    check=False,
)
if ended.returncode != 0 or not RESULT.is_file():
    print("The grader failed; this is not the student's fault", file=sys.stderr)
    sys.exit(ended.returncode or 1)
`;
}

function tests({ checklist, deno }: PackOptions): string {
  const items = checklist.items.filter(({ exercise }) => exercise);
  return `${
    JSON.stringify(
      {
        schema: "classroom50/tests/v1",
        tests: items.map(({ title, exercise, checks }) => {
          const points = checks.reduce((sum, { points }) => sum + points, 0);
          return {
            name: title,
            type: "run",
            run:
              `npx -y deno@${deno} task grade ${exercise} --pass-mark ${points}`,
            timeout: 120,
            points: Math.round(points),
          };
        }),
      },
      null,
      2,
    )
  }\n`;
}
