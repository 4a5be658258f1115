import { readFiles, sourceOf } from "../intake/mod.ts";

/** How long to wait for what. */
export interface ChangedFilesOptions {
  /** Between two looks where no event comes, in ms. Default 1000. */
  readonly pollMs?: number;
}

/** Quiet after an event before the files are read. */
const SETTLE_MS = 10;

/**
 * Tells which files of a folder hold another text than before. It looks at the
 * folder and at contents, so that it does not matter whether an editor writes
 * in place, renames a new file over the old one, or saves twice. Where the
 * system sends no events (network drives, some containers) it looks by itself.
 */
export class ChangedFiles {
  readonly #dir: string;
  readonly #files: readonly string[];
  readonly #known = new Map<string, string | undefined>();
  readonly #watcher: Deno.FsWatcher;
  readonly #poll: ReturnType<typeof setInterval>;
  #wake = Promise.withResolvers<void>();
  #lastEvent = 0;
  #closed = false;

  private constructor(
    dir: string,
    files: readonly string[],
    { pollMs = 1000 }: ChangedFilesOptions,
  ) {
    this.#dir = dir;
    this.#files = files;
    this.#watcher = Deno.watchFs(dir, { recursive: false });
    this.#poll = setInterval(() => this.#wake.resolve(), pollMs);
  }

  /** Starts to watch; what the files hold now is no change. */
  static async open(
    dir: string,
    files: readonly string[],
    options: ChangedFilesOptions = {},
  ): Promise<ChangedFiles> {
    const changed = new ChangedFiles(dir, files, options);
    await changed.#look();
    changed.#listen();
    return changed;
  }

  /** The names of the files that changed, one list after the other. */
  async *[Symbol.asyncIterator](): AsyncGenerator<readonly string[]> {
    while (!this.#closed) {
      await this.#wake.promise;
      this.#wake = Promise.withResolvers();
      await this.#settled();
      if (this.#closed) return;
      const changed = this.#look();
      if (changed.length > 0) yield changed;
    }
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    clearInterval(this.#poll);
    try {
      this.#watcher.close();
    } catch {
      // Gone with its folder.
    }
    this.#wake.resolve();
  }

  async #listen(): Promise<void> {
    try {
      for await (const { kind, paths } of this.#watcher) {
        if (kind === "access") continue;
        const ours = paths.some((path) =>
          this.#files.some((file) => path.endsWith(file))
        );
        if (!ours) continue;
        this.#lastEvent = performance.now();
        this.#wake.resolve();
      }
    } catch {
      // Without events the interval still looks.
    }
  }

  async #settled(): Promise<void> {
    for (let left = this.#quietIn(); left > 0; left = this.#quietIn()) {
      await new Promise((resolve) => setTimeout(resolve, left));
    }
  }

  #quietIn(): number {
    return this.#lastEvent + SETTLE_MS - performance.now();
  }

  #look(): string[] {
    const found = readFiles(this.#dir, this.#files);
    const texts = this.#files.map((file) => {
      const source = sourceOf(file, found.get(file));
      return "text" in source ? source.text : source.message;
    });
    return this.#files.filter((file, i) => {
      const same = this.#known.has(file) && this.#known.get(file) === texts[i];
      this.#known.set(file, texts[i]);
      return !same;
    });
  }
}
