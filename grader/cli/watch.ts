import { randomSeed } from "../base/random_seed.ts";
import { z } from "zod";
import { lazy } from "../base/lazy.ts";
import type { ShownHint } from "../report/text/hint_lines.ts";
import { painter } from "../report/text/paint.ts";
import { typeNotes } from "../verdict/mod.ts";
import {
  ChangedFiles,
  editorFor,
  LinearView,
  ProcessTerminal,
  Regrader,
  ScreenView,
  Session,
  type Terminal,
  views,
} from "../watch/mod.ts";
import type { Live } from "../watch/web/mod.ts";
import { checkForHint } from "./check_for_hint.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { type Memory, readMemory, writeMemory } from "./memory.ts";
import { nextHint } from "./next_hint.ts";
import { labPages, pageOf } from "./page_of.ts";
import { namedSolutions } from "./named_solutions.ts";
import { folderOption, wholeOption } from "./option_schemas.ts";
import { parseOptions } from "./parse_options.ts";
import { resetFile } from "./reset_file.ts";
import { rememberSheet } from "./remember_sheet.ts";
import { typedOr } from "./room.ts";
import { studentModule } from "./student_module.ts";

export const HELP = `Grade each exercise when it is saved.

  deno task watch [options]

Options
  --exercises DIR    watch this folder (default: exercises)
  --solutions DIR    grade by this reference (default: solutions)
  --checklist FILE   along this checklist, now and from now on
  --web              show it in a browser too, on this machine only
  --port N           serve that page on this port (default: any free one)
  --no-types         do not run the type checker beside
  --plain            print line after line, draw nothing; keys need Enter
  --help             show this

Keys: n next, p previous, h hint, e edit, w page for a browser, l lab,
c compare, x reset, a run all, r report, q quit, ? all of them; arrows scroll.
`;

const Options = z.object({
  _: z.array(z.string()).max(0, "it takes no words"),
  exercises: folderOption.optional(),
  checklist: z.string().optional(),
  solutions: folderOption.optional(),
  web: z.boolean().default(false),
  port: wholeOption
    .refine((port) => port < 2 ** 16, "it has to be less than 65536")
    .optional(),
  types: z.boolean(),
  plain: z.boolean().default(false),
});

/** Watches a folder until it is told to stop. */
export async function run(
  args: readonly string[],
  io: Io,
  terminal: Terminal = new ProcessTerminal(),
): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  const exercisesDir = typedOr("exercises", options.exercises, io);
  const module = await studentModule(options.checklist, io);
  const { checklist } = module;
  const solutionsDir = await namedSolutions(options.solutions, io.cwd, module);
  const regrader = new Regrader({
    module,
    exercisesDir,
    solutionsDir,
    seed: randomSeed(),
  });
  let files: ChangedFiles | undefined;
  let live: Live | undefined;
  const draws = !options.plain && terminal.isInteractive && io.redraws === true;
  const screen = draws
    ? new ScreenView(io.out, () => ({ ...terminal.size(), color: io.color }))
    : undefined;
  let memory = await readMemory(io.memoryFile);
  async function keep(changed: Memory): Promise<void> {
    memory = changed;
    await writeMemory(memory, io.memoryFile);
  }
  const same = options.exercises ? ["--exercises", exercisesDir] : [];
  const folder = options.exercises ?? "exercises";
  async function hint(id: string): Promise<ShownHint> {
    const item = checklist.items.find((item) => item.id === id)!;
    const next = nextHint(memory, checkForHint(item, memory));
    await keep(next.memory);
    return next.hint;
  }
  try {
    const openPage = async () => {
      const { openLive }: typeof import("./open_live.ts") = await import(
        lazy("./open_live.ts")
      );
      live ??= await openLive({
        module,
        exercisesDir,
        solutionsDir,
        folder,
        port: options.port ?? 0,
        hint,
      });
      return live.address;
    };
    if (options.web || options.port !== undefined) await openPage();
    const terminalView = screen ?? new LinearView(io.out, {
      width: Math.max(40, io.columns ?? 80),
      paint: painter(io.color && !options.plain),
      plain: true,
    });
    const session = new Session({
      checklist,
      regrade: ({ onVetted, ...what } = {}) =>
        regrader.regrade({
          ...what,
          onVetted: (student) => {
            live?.vetted(student);
            onVetted?.(student);
          },
        }),
      // The page may be opened later.
      view: views(terminalView, {
        show: (state, change) => live?.show(state, change),
      }),
      folder,
      address: live?.address,
      hint,
      pages: {
        lab: labPages(same, io),
        report: () => pageOf("report", same, io),
        compare: (item) => pageOf("compare", [item, ...same], io),
      },
      openPage,
      edit: (file) => openInEditor(`${exercisesDir}/${file}`, folder, file),
      reset: (file) => resetFile(exercisesDir, file, folder),
      remembered: memory.current,
      remember: (sheet, current) =>
        keep({ ...rememberSheet(memory, sheet), current }),
      ...(options.types && { checkTypes: typeNotes }),
    });
    const names = checklist.exercises.map(({ file }) => file);
    files = await ChangedFiles.open(exercisesDir, names);
    if (!screen) io.out(linearGreeting(terminal, options.plain, live?.address));
    await loop(session, files, terminal, draws, (names) => live?.saved(names));
    await atMost(CLOSE_MS, session.close());
    return EXIT.ok;
  } finally {
    files?.close();
    screen?.close();
    await Promise.all([regrader.close(), live?.close()]);
    // Last: `deno task` hands on a second Ctrl-C, which must not cut this short.
    terminal.close();
  }
}

/** Opens a file in an editor, and says where. */
function openInEditor(path: string, folder: string, file: string): string {
  const editor = editorFor(path, (name) => Deno.env.get(name));
  const name = `${folder}/${file}`;
  if ("typed" in editor) {
    return editor.typed === path
      ? `Open ${name} in your editor; with $VISUAL or $EDITOR set, e does`
      : `Type this in another terminal: ${editor.typed}`;
  }
  const { command, args } = editor;
  try {
    const started = new Deno.Command(command, {
      args: [...args],
      stdin: "null",
      stdout: "null",
      stderr: "null",
    }).spawn();
    started.unref();
    return `Opened ${name} by ${command}`;
  } catch {
    return `Cannot start "${command}": there is no such program; set $VISUAL to your editor`;
  }
}

/** Who quits does not wait for a report. */
const CLOSE_MS = 500;

async function atMost(ms: number, task: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const time = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([task, time]);
  clearTimeout(timer);
}

function linearGreeting(
  { isInteractive }: Terminal,
  plain: boolean,
  address: string | undefined,
): string {
  const why = plain
    ? "Printing line after line."
    : "This is no terminal that can be drawn on: printing line after line.";
  const how = isInteractive
    ? "Keys need Enter: n next, h hint, e edit, w page for a browser, l lab, q quit, ? keys."
    : "End it with Ctrl-C.";
  const where = address === undefined ? "" : `In a browser: ${address}\n`;
  return `${why}\n${how}\n${where}`;
}

/** Hands saves and keys to the session until somebody quits. */
async function loop(
  session: Session,
  files: ChangedFiles,
  terminal: Terminal,
  raw: boolean,
  onSaved: (files: readonly string[]) => void,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  terminal.listen(raw, (event) => {
    switch (event.kind) {
      case "interrupted":
        return resolve();
      case "resized":
        return raw ? session.redraw() : undefined;
      case "key":
        session.pressed(event.key).then((quit) => quit && resolve(), reject);
    }
  });
  const saves = (async () => {
    await session.start();
    for await (const names of files) {
      onSaved(names);
      session.saved(names);
    }
  })();
  await Promise.race([promise, saves.then(() => promise)]);
}
