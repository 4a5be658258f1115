/** What a command reads and writes besides files; a test gives its own. */
export interface Io {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Columns of the terminal, as it is now; undefined where output is no terminal. */
  readonly columns: number | undefined;
  /** Whether to colour what is written. */
  readonly color: boolean;
  /** The folder from which typed paths are meant. */
  readonly cwd: string;
  /** The course's secret, by which seeds are derived; see `grade --help`. */
  readonly secret?: string;
  /** Whether a line may be drawn over another. Default: no. */
  readonly redraws?: boolean;
  /** Where the kit remembers. Default: in its own folder. */
  readonly memoryFile?: string;
}

/** The process's own. */
export function processIo(): Io {
  const isTerminal = Deno.stdout.isTerminal();
  const encoder = new TextEncoder();
  const secret = Deno.env.get("GRADE_SECRET");
  return {
    out: (text) => writeAll(Deno.stdout, encoder.encode(text)),
    err: (text) => writeAll(Deno.stderr, encoder.encode(text)),
    // Asked each time: a window may be made narrower while the watch runs.
    get columns() {
      return isTerminal ? Deno.consoleSize().columns : undefined;
    },
    color: wantsColor(isTerminal),
    redraws: Deno.stderr.isTerminal() && !isDumb(),
    // `deno task` changes the folder; it says where it was called.
    cwd: Deno.env.get("INIT_CWD") ?? Deno.cwd(),
    ...(secret && { secret }),
  };
}

function wantsColor(isTerminal: boolean): boolean {
  // Not `Deno.noColor`: FORCE_COLOR overrules that one.
  if (Deno.env.get("NO_COLOR")) return false;
  if (Deno.env.get("FORCE_COLOR")) return true;
  return isTerminal && !isDumb();
}

/** Whether the terminal can do no more than print line after line. */
function isDumb(): boolean {
  return Deno.env.get("TERM") === "dumb";
}

function writeAll(
  stream: { writeSync(bytes: Uint8Array): number },
  bytes: Uint8Array,
): void {
  try {
    for (let at = 0; at < bytes.length;) {
      at += stream.writeSync(bytes.subarray(at));
    }
  } catch (error) {
    // Whoever was reading, such as `head`, has seen enough.
    if (!(error instanceof Deno.errors.BrokenPipe)) throw error;
  }
}
