import { lazy } from "../base/lazy.ts";
import { GraderError } from "../subject/grader_error.ts";
import { showHelp } from "./show_help.ts";
import { InputError } from "../base/input_error.ts";
import { printable } from "../report/printable.ts";
import { wrap } from "../report/text/wrap.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import { type Io, processIo } from "./io.ts";
import { nearest } from "../base/nearest.ts";
import { helpWithIsolation, takeIsolation } from "./take_isolation.ts";

/** A command of the kit: one file of this folder, loaded when it is asked for. */
interface Command {
  readonly HELP: string;
  /** Tells the help too where nothing was named that it could work on. */
  run(args: readonly string[], io: Io): Promise<ExitCode | "help">;
}

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  certify: () => import(lazy("./certify.ts")),
  checklist: () => import(lazy("./checklist.ts")),
  class: () => import(lazy("./class.ts")),
  compare: () => import(lazy("./compare.ts")),
  fuzz: () => import(lazy("./fuzz.ts")),
  grade: () => import(lazy("./grade.ts")),
  hint: () => import(lazy("./hint.ts")),
  lab: () => import(lazy("./lab.ts")),
  merge: () => import(lazy("./merge.ts")),
  queue: () => import(lazy("./queue.ts")),
  report: () => import(lazy("./report.ts")),
  reset: () => import(lazy("./reset.ts")),
  seal: () => import(lazy("./seal.ts")),
  sign: () => import(lazy("./sign.ts")),
  verify: () => import(lazy("./verify.ts")),
  watch: () => import(lazy("./watch.ts")),
  pack: () => import(lazy("./pack.ts")),
  swap: () => import(lazy("./swap.ts")),
};

/** Runs the command that the first argument names. */
export async function run(
  args: readonly string[],
  io: Io = processIo(),
): Promise<ExitCode> {
  const [name = "grade", ...rest] = args;
  const complain = (message: string) => {
    const width = io.columns ?? 80;
    io.err(
      message.split("\n").flatMap((line) => wrap(printable(line), { width }))
        .join("\n") + "\n",
    );
  };
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command) {
      const { HELP, run } = await command();
      const isAsked = asksHelp(rest);
      const code = isAsked ? "help" : await run(takeIsolation(name, rest), io);
      if (code !== "help") return code;
      showHelp(helpWithIsolation(name, HELP), io);
      return isAsked ? EXIT.ok : EXIT.usage;
    }
    const names = Object.keys(COMMANDS);
    const guess = nearest(name, names) ?? names.join(" or ");
    throw new InputError(
      `Cannot run "${name}": there is no such command; try ${guess}`,
    );
  } catch (error) {
    if (error instanceof InputError || error instanceof SyntaxError) {
      complain(error.message);
      return EXIT.usage;
    }
    const own = error instanceof GraderError;
    const text = error instanceof Error ? error.message : `${error}`;
    complain(own ? text : `The grader failed: ${text}; please report this`);
    return EXIT.fault;
  }
}

function asksHelp(args: readonly string[]): boolean {
  return args.join(" ") === "help" ||
    args.some((arg) => arg === "--help" || arg === "-h");
}
