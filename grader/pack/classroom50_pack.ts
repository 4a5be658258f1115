import { type Pack, textFile, under } from "./files.ts";
import { packKit } from "./pack_kit.ts";
import { integerShares } from "../report/integer_shares.ts";
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
  const args = gradeArgs(options).split(" ");
  const list = (words: readonly string[]) =>
    words.map((word) => JSON.stringify(word)).join(", ");
  const deno = args.slice(0, args.indexOf("grade"));
  return `"""Grades a checkout and writes ./result.json and ./release-body.md.

Exits with 0 whenever there is a result; anything else is the grader's fault.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path.cwd()
KIT = Path(__file__).resolve().parent / "kit"
RESULT = CHECKOUT / "result.json"
BODY = CHECKOUT / "release-body.md"
# GitHub takes 125,000 characters for a release.
MOST = 120_000


def deno() -> list[str]:
    """Deno as it is installed, or by way of npm."""
    found = shutil.which("deno")
    if found:
        return [found]
    return ["npx", "-y", "deno@${options.deno}"]


def kit(*args: str) -> int:
    """Runs the kit's grade command."""
    return subprocess.run(
        deno() + [${list(deno)}, "grade", *args],
        cwd=KIT,
        env={**os.environ, "NO_COLOR": "1"},
        check=False,
    ).returncode


def fail(code: int) -> None:
    print("The grader failed; this is not the student's fault", file=sys.stderr)
    sys.exit(code or 1)


# Results that the student has left there are none.
RESULT.unlink(missing_ok=True)
BODY.unlink(missing_ok=True)
with tempfile.TemporaryDirectory() as room:
    sheet = Path(room) / "sheet.json"
    code = kit(
        ${list(args.slice(args.indexOf("grade") + 1))}${
    args.at(-1) === "grade" ? "" : ","
  }
        "--format", "json", "--exercises", str(CHECKOUT), "--output", str(sheet),
    )
    if not sheet.is_file():
        fail(code)
    for form, path in [("classroom50", RESULT), ("markdown", BODY)]:
        code = kit("--from", str(sheet), "--format", form, "--output", str(path))
        if not path.is_file():
            fail(code)
body = BODY.read_text(encoding="utf-8")
if len(body) > MOST:
    BODY.write_text(body[:MOST] + "\\n... and more\\n", encoding="utf-8")
`;
}

/** What \`tests.json\` asks of the whole, for lines that no exercise has alone. */
const REST = "Everything else";

function tests({ module: { checklist }, deno }: PackOptions): string {
  const points = checklist.items.map(({ checks }) =>
    checks.reduce((sum, { points }) => sum + points, 0)
  );
  const shares = integerShares(points);
  const command = `npx -y deno@${deno} task grade`;
  const declared = checklist.items.map(({ title, exercise }, i) => ({
    name: exercise ? title : REST,
    run: exercise
      ? `${command} ${exercise} --pass-mark ${points[i]}`
      : `${command} --pass-mark ${sum(points)}`,
    points: shares[i]!,
  }));
  const together = Map.groupBy(declared, ({ name }) => name);
  return `${
    JSON.stringify(
      {
        schema: "classroom50/tests/v1",
        tests: [...together].map(([name, all]) => ({
          name,
          type: "run",
          run: all[0]!.run,
          timeout: 120,
          points: sum(all.map(({ points }) => points)),
        })),
      },
      null,
      2,
    )
  }\n`;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
