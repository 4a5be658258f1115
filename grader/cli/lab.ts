import { z } from "zod";
import {
  lacks,
  type Page,
  renderPage,
  runPage,
  Workbench,
} from "../lab/mod.ts";
import { pagesFor } from "../module/lessons/mod.ts";
import { commandLines } from "../report/text/command_lines.ts";
import { gradeCommand } from "../report/text/grade_command.ts";
import { type Paint, painter } from "../report/text/paint.ts";
import { wrap } from "../report/text/wrap.ts";
import { InputError } from "../base/input_error.ts";
import { Frames } from "./frames.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { nearest } from "../base/nearest.ts";
import { namedSolutions } from "./named_solutions.ts";
import { folderOption } from "./option_schemas.ts";
import { parseOptions } from "./parse_options.ts";
import { typedOr } from "./room.ts";
import { studentModule } from "./student_module.ts";

export const HELP = `Look at the module's lessons on your own code.

  deno task lab           the pages
  deno task lab 3         the third page; or by its name
  deno task lab all       all of them
  deno task lab read      the module to read, in a browser

Options
  --exercises DIR    look at this folder (default: exercises)
  --solutions DIR    the reference for the status page (default: solutions)
  --checklist FILE   along this checklist, now and from now on
  --help             show this
`;

const Options = z.object({
  _: z.array(z.string()).max(1, "name one page"),
  exercises: folderOption.optional(),
  checklist: z.string().optional(),
  solutions: folderOption.optional(),
});

/** The module's text as a page for a browser. */
const READING = new URL("../../docs/module.html", import.meta.url).href;

/** Shows a page of the lab, or the list of them. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  const { _: [name], exercises, solutions } = options;
  if (name === "read") {
    io.out(`The module to read: ${READING}\n`);
    if (io.columns !== undefined) openInBrowser(READING);
    return EXIT.ok;
  }
  const module = await studentModule(options.checklist, io);
  const all = pagesFor(module.checklist.exercises);
  const pages = name === undefined ? [] : chosen(name, all);
  const bench = await Workbench.open(
    module,
    typedOr("exercises", exercises, io),
    await namedSolutions(solutions, io.cwd, module),
  );
  const width = Math.max(40, io.columns ?? 80);
  const paint = painter(io.color);
  const out = (lines: readonly string[]) => io.out(`${lines.join("\n")}\n`);
  try {
    if (name === undefined) {
      const command = gradeCommand(exercises ?? "exercises", "1")
        .replace("grade", "lab");
      out(await contents(all, bench, { width, paint, command }));
    }
    for (const [i, page] of pages.entries()) {
      if (i > 0) io.out("\n");
      const frames = new Frames(io);
      const blocks = await runPage(
        page,
        bench,
        (blocks) => frames.show(renderPage(page, blocks, width, paint)),
      );
      frames.clear();
      out(renderPage(page, blocks, width, paint));
    }
  } finally {
    await bench.close();
  }
  return EXIT.ok;
}

/** Asks the system to; where it cannot, the address was printed. */
function openInBrowser(url: string): void {
  const command = { darwin: "open", windows: "explorer" };
  const { os } = Deno.build;
  try {
    new Deno.Command(
      os === "darwin" || os === "windows" ? command[os] : "xdg-open",
      { args: [url], stdin: "null", stdout: "null", stderr: "null" },
    ).spawn().unref();
  } catch {
    // There is none.
  }
}

function chosen(name: string, all: readonly Page[]): readonly Page[] {
  if (name === "all") return all;
  const page = /^\d+$/.test(name)
    ? all[Number(name) - 1]
    : all.find(({ id }) => id === name.toLowerCase());
  if (page) return [page];
  // The start of one name only is that name.
  const begun = all.filter(({ id }) => id.startsWith(name.toLowerCase()));
  if (begun.length === 1) return begun;
  const guess = nearest(name, all.map(({ id }) => id));
  const advice = guess
    ? `did you mean "${guess}"?`
    : `choose from 1 to ${all.length}, or "all"`;
  throw new InputError(
    `Cannot show page "${name}": there is no such page; ${advice}`,
  );
}

async function contents(
  all: readonly Page[],
  bench: Workbench,
  { width, paint, command }: {
    readonly width: number;
    readonly paint: Paint;
    /** What shows the first of them. */
    readonly command: string;
  },
): Promise<string[]> {
  const lines = [paint("bold", "The lab"), ""];
  for (const [i, page] of all.entries()) {
    const missing = await lacks(page, bench);
    const first = `${i + 1}`.padStart(2) + "  ";
    const line = `${page.title} (${page.id})`;
    lines.push(...wrap(line, { width, first }));
    for (const reason of missing) {
      lines.push(
        ...wrap(reason, { width, first: "    " })
          .map((line) => paint("dim", line)),
      );
    }
  }
  return [
    ...lines,
    "",
    "Show one:",
    ...commandLines(command, width, "  "),
    // Whole, so that a terminal makes a link of it.
    `The module to read: ${READING}`,
  ];
}
