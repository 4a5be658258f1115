import type { Io } from "./io.ts";

/** Pictures that follow each other in one place of a terminal; none elsewhere. */
export class Frames {
  readonly #io: Io;
  #rows = 0;

  constructor(io: Io) {
    this.#io = io;
  }

  /** Draws over the last one. */
  show(lines: readonly string[]): void {
    if (!this.#io.redraws) return;
    this.clear();
    this.#io.out(lines.map((line) => `${line}\n`).join(""));
    this.#rows = lines.length;
  }

  /** Takes the last one away. */
  clear(): void {
    if (this.#rows > 0) this.#io.out(`\x1b[${this.#rows}A\x1b[J`);
    this.#rows = 0;
  }
}
