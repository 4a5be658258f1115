import { type Isolation, WALLS } from "../subject/walls.ts";
import { GraderError } from "../subject/grader_error.ts";
import { InputError } from "../base/input_error.ts";

/** Commands that run a student's code. */
const GRADING = new Set(
  "certify class compare fuzz grade hint lab pack queue report swap verify watch"
    .split(" "),
);
const MODES: readonly string[] = ["auto", "require", "none"];
const NAME = "--isolation";

/** What the help of those commands says of it, before its last option. */
const HELP =
  `  --isolation MODE   wall students' code off by bubblewrap: auto (default),
                     require or none
`;

/** The help of a command that takes `--isolation`, with that unless it says it. */
export function helpWithIsolation(command: string, help: string): string {
  return GRADING.has(command) && !help.includes(NAME)
    ? help.replace(/^ {2}--help /m, (line) => HELP + line)
    : help;
}

/**
 * Takes `--isolation` out of the arguments of a command that runs a student's
 * code, and asks for those walls.
 *
 * @throws {InputError} If it is no such word, or cannot be had.
 */
export function takeIsolation(
  command: string,
  args: readonly string[],
): readonly string[] {
  if (!GRADING.has(command)) return args;
  const at = args.findIndex((arg) =>
    arg === NAME || arg.startsWith(`${NAME}=`)
  );
  if (at < 0) return args;
  const joined = args[at]!.startsWith(`${NAME}=`);
  const mode = joined ? args[at]!.slice(NAME.length + 1) : args[at + 1];
  if (!isMode(mode)) {
    throw new InputError(
      `Cannot use "${NAME}${
        mode === undefined ? "" : ` ${mode}`
      }": it has to be one of ${MODES.join(", ")}`,
    );
  }
  try {
    WALLS.ask(mode);
  } catch (error) {
    if (error instanceof GraderError) throw new InputError(error.message);
    throw error;
  }
  return args.toSpliced(at, joined ? 1 : 2);
}

function isMode(word: string | undefined): word is Isolation {
  return word !== undefined && MODES.includes(word);
}
