import { type Key, readKeys } from "./read_keys.ts";

/** What happens at a terminal. */
export type TerminalEvent =
  | { readonly kind: "key"; readonly key: Key }
  | { readonly kind: "resized" }
  | { readonly kind: "interrupted" };

/** The keyboard and the window of a person, or of a test. */
export interface Terminal {
  /** Whether somebody sits there. */
  readonly isInteractive: boolean;
  /** The window as it is now. */
  size(): { readonly columns: number; readonly rows: number };
  /** Starts to listen; `raw` takes each key without waiting for Enter. */
  listen(raw: boolean, tell: (event: TerminalEvent) => void): void;
  /** Stops, and leaves the terminal as it was. */
  close(): void;
}

/** The process's own. */
export class ProcessTerminal implements Terminal {
  readonly #handlers: [Deno.Signal, () => void][] = [];
  #raw = false;
  #closed = false;

  get isInteractive(): boolean {
    return Deno.stdin.isTerminal() && Deno.stdout.isTerminal();
  }

  size(): { columns: number; rows: number } {
    try {
      return Deno.consoleSize();
    } catch {
      return { columns: 80, rows: 24 };
    }
  }

  listen(raw: boolean, tell: (event: TerminalEvent) => void): void {
    this.#on("SIGINT", () => tell({ kind: "interrupted" }));
    if (Deno.build.os === "windows") {
      this.#on("SIGBREAK", () => tell({ kind: "interrupted" }));
    } else {
      this.#on("SIGTERM", () => tell({ kind: "interrupted" }));
      this.#on("SIGHUP", () => tell({ kind: "interrupted" }));
      this.#on("SIGWINCH", () => tell({ kind: "resized" }));
      // After a stop the shell has set the terminal to its own liking.
      this.#on("SIGCONT", () => {
        this.#setRaw(raw);
        tell({ kind: "resized" });
      });
    }
    this.#setRaw(raw);
    this.#read(tell);
  }

  close(): void {
    this.#closed = true;
    for (const [signal, handler] of this.#handlers) {
      Deno.removeSignalListener(signal, handler);
    }
    this.#setRaw(false);
  }

  #on(signal: Deno.Signal, handler: () => void): void {
    Deno.addSignalListener(signal, handler);
    this.#handlers.push([signal, handler]);
  }

  #setRaw(raw: boolean): void {
    if (raw === this.#raw && !raw) return;
    try {
      // Ctrl-C comes as a key, and Ctrl-Z is none: it would stop this process
      // but not the `deno task` above it, and the shell would never come back.
      Deno.stdin.setRaw(raw);
      this.#raw = raw;
    } catch {
      // No terminal any more.
    }
  }

  async #read(tell: (event: TerminalEvent) => void): Promise<void> {
    const decoder = new TextDecoder();
    const buffer = new Uint8Array(256);
    try {
      while (!this.#closed) {
        const count = await Deno.stdin.read(buffer);
        if (count === null || this.#closed) return;
        const text = decoder.decode(buffer.subarray(0, count), {
          stream: true,
        });
        for (const key of readKeys(text)) tell({ kind: "key", key });
      }
    } catch {
      // Without a keyboard there are still saves.
    }
  }
}
