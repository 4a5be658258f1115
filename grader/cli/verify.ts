import { resolve } from "@std/path/resolve";
import { z } from "zod";
import type { Checklist } from "../checklist/mod.ts";
import {
  checkSignature,
  differences,
  parseSheet,
  publicKey,
  sealOf,
  type SignatureState,
} from "../proof/mod.ts";
import { printable } from "../report/mod.ts";
import { wrap } from "../report/text/wrap.ts";
import { gradeOnce, InputError, type ScoreSheet } from "../verdict/mod.ts";
import { exercisesIn } from "./exercises_in.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { folderOption } from "./option_schemas.ts";
import { parseOptions } from "./parse_options.ts";
import { readModule } from "./read_module.ts";
import { readInput } from "./read_input.ts";
import { room, typedOr } from "./room.ts";

export const HELP =
  `Grade again from the seed of a sheet, and say whether the verdicts are the same.

  deno task verify SHEET [options]

Options
  --exercises DIR    the folder that was graded (default: exercises)
  --solutions DIR    the reference it was graded by (default: solutions)
  --checklist FILE   the checklist it was graded along
  --key FILE         a public key: the sheet has to be signed by its owner
  --seal HASH        what "deno task seal" printed before the grade
  --help             show this

Exit codes: 0 the same, 1 something differs, 2 wrong usage, 3 grader's fault
`;

const Options = z.object({
  _: z.array(z.string()),
  exercises: folderOption.optional(),
  solutions: folderOption.optional(),
  checklist: z.string().optional(),
  key: z.string().optional(),
  seal: z.string().regex(/^[0-9a-f]{64}$/, "it has to be 64 hexadecimal digits")
    .optional(),
});

/** Verifies a score sheet. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  const [name, ...more] = options._;
  if (name === undefined || more.length > 0) {
    throw new InputError("Cannot verify: name one sheet; see --help");
  }
  const at = (path: string) => resolve(io.cwd, path);
  const parsed = parseSheet(await readInput(at(name), "sheet"), name);
  const found: string[] = [];
  if (options.key !== undefined) {
    const pem = await readInput(at(options.key), "key");
    const key = await publicKey(pem, options.key);
    found.push(...signatureLines(await checkSignature(parsed, key)));
  }
  const { sheet } = parsed;
  const module = await readModule(options.checklist, io.cwd);
  const { checklist } = module;
  const solutionsDir = typedOr("solutions", options.solutions, io);
  const again = await gradeOnce(module, {
    exercisesDir: options.exercises
      ? await exercisesIn(at(options.exercises), solutionsDir, checklist)
      : room("exercises"),
    solutionsDir,
    seed: sheet.seed,
    measuresTime: sheet.environment.cost,
    provesReference: true,
    remarks: true,
    ...chosenOn(sheet, checklist),
  });
  if (options.seal !== undefined && sheet.provenance) {
    const other = await sealOf(sheet.provenance) !== options.seal;
    if (other) {
      found.push("seal: the course had committed itself to something else");
    }
  }
  found.push(
    ...differences(sheet, again, checklist),
    ...unknownFields(parsed.raw, sheet),
  );
  const lines = found.length > 0
    ? [...found, `${name} is not what a grade gives now`]
    : [sameVerdicts(name, sheet)];
  const width = io.columns ?? 80;
  io.out(
    lines.flatMap((line) => wrap(printable(line), { width, rest: "  " }))
      .join("\n") + "\n",
  );
  if (!again.complete) return EXIT.fault;
  return found.length > 0 ? EXIT.belowMark : EXIT.ok;
}

/** Fields that no sheet has, which nobody has compared. */
function unknownFields(raw: unknown, known: unknown, path = ""): string[] {
  if (typeof raw !== "object" || raw === null) return [];
  return Object.entries(raw).flatMap(([key, value]) => {
    const at = path === "" ? key : `${path}.${key}`;
    return Object.hasOwn(Object(known), key)
      ? unknownFields(value, Reflect.get(Object(known), key), at)
      : [`${at}: no sheet has such a field`];
  });
}

/** What is proven, and under which terms. */
function sameVerdicts(
  name: string,
  { score, maxScore, passMark, environment }: ScoreSheet,
): string {
  return [
    `${name}: the same verdicts, ${score}/${maxScore}`,
    ...(passMark === undefined ? [] : [`at a mark of ${passMark}`]),
    ...(environment.cost ? [] : ["no time was measured"]),
  ].join("; ");
}

function signatureLines(state: SignatureState): string[] {
  switch (state) {
    case "good":
      return [];
    case "missing":
      return ["signature: there is none"];
    case "other-key":
      return ["signature: it is by another key"];
    case "tampered":
      return ["signature: the sheet was changed after it was signed"];
  }
}

/** What of a checklist is on the sheet. */
function chosenOn(
  { items }: ScoreSheet,
  checklist: Checklist,
): { readonly only?: readonly string[] } {
  const there = new Set(items.map(({ id }) => id));
  if (checklist.items.every(({ id }) => there.has(id))) return {};
  return {
    only: checklist.items.flatMap(({ id, exercise }) =>
      there.has(id) && exercise !== undefined ? [exercise] : []
    ),
  };
}
