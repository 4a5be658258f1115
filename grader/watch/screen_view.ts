import { render, type Size } from "./render.ts";
import type { Change, View } from "./view.ts";
import type { WatchState } from "./watch_state.ts";

/** Draws the whole screen anew, line over line, so that nothing flickers. */
export class ScreenView implements View {
  readonly #write: (text: string) => void;
  readonly #size: () => Size;

  /**
   * @param write Writes to the terminal.
   * @param size The terminal as it is now.
   */
  constructor(write: (text: string) => void, size: () => Size) {
    this.#write = write;
    this.#size = size;
    this.#write("\x1b[?25l\x1b[2J");
  }

  show(state: WatchState, _change: Change): void {
    const lines = render(state, this.#size());
    this.#write(`\x1b[H${lines.join("\x1b[K\r\n")}\x1b[K\x1b[J`);
  }

  /** Gives the cursor back, below the last picture. */
  close(): void {
    this.#write("\x1b[?25h\r\n");
  }
}
