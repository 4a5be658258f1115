/** What a command reads and writes besides files; a test gives its own. */
export interface Io {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Columns of the terminal; undefined where output is no terminal. */
  readonly columns: number | undefined;
  /** Whether to colour what is written. */
  readonly color: boolean;
  /** The folder from which typed paths are meant. */
  readonly cwd: string;
}

/** The process's own. */
export function processIo(): Io {
  const isTerminal = Deno.stdout.isTerminal();
  const encoder = new TextEncoder();
  return {
    out: (text) => writeAll(Deno.stdout, encoder.encode(text)),
    err: (text) => writeAll(Deno.stderr, encoder.encode(text)),
    columns: isTerminal ? Deno.consoleSize().columns : undefined,
    color: wantsColor(isTerminal),
    // `deno task` changes the folder; it says where it was called.
    cwd: Deno.env.get("INIT_CWD") ?? Deno.cwd(),
  };
}

function wantsColor(isTerminal: boolean): boolean {
  if (Deno.noColor) return false;
  if (Deno.env.get("FORCE_COLOR")) return true;
  return isTerminal && Deno.env.get("TERM") !== "dumb";
}

function writeAll(
  stream: { writeSync(bytes: Uint8Array): number },
  bytes: Uint8Array,
): void {
  for (let at = 0; at < bytes.length;) {
    at += stream.writeSync(bytes.subarray(at));
  }
}
