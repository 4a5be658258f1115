import { Refusal } from "./refusal.ts";

/** How much of what comes from outside is read. */
export interface Bounds {
  /** Entries that are looked at, folders too. Beyond them: refused. */
  readonly entries: number;
  /** Bytes of a file. Of a longer one only the size is handed on. */
  readonly fileBytes: number;
  /** Bytes of all files together. Beyond them: refused. */
  readonly totalBytes: number;
  /** Names in a path: `folder/file.ts` is two deep. What is deeper is left out. */
  readonly depth: number;
  /** Milliseconds of wall time. Beyond them: refused. */
  readonly ms: number;
}

/** What is still left of them; one for all that is within each other. */
export class Tally {
  readonly bounds: Bounds;
  readonly #since = performance.now();
  #entries = 0;
  #bytes = 0;

  constructor(bounds: Bounds) {
    this.bounds = bounds;
  }

  /** Counts one more entry. */
  entry(): void {
    const { entries } = this.bounds;
    if (++this.#entries > entries) {
      throw new Refusal(`it holds more than ${entries} entries`);
    }
    this.#watch();
  }

  /** Counts bytes that were read. */
  read(bytes: number): void {
    const { totalBytes } = this.bounds;
    this.#bytes += bytes;
    if (this.#bytes > totalBytes) {
      const mib = Math.ceil(totalBytes / 2 ** 20);
      throw new Refusal(`its files have more than ${mib} MiB together`);
    }
    this.#watch();
  }

  #watch(): void {
    const { ms } = this.bounds;
    if (performance.now() - this.#since > ms) {
      throw new Refusal(`it takes longer than ${ms / 1000} s to read`);
    }
  }
}
