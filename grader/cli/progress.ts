import type { Io } from "./io.ts";

/** A line that says what is being done while something takes long. */
export interface Progress {
  /** Says what is being done now. */
  readonly say: (text: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** What takes less is not worth a line. */
const SOON_MS = 300;

/**
 * Shows a line on the terminal once something takes longer than 300 ms, and
 * none where output is no terminal.
 */
export function startProgress({ err, columns, redraws }: Io): Progress {
  if (columns === undefined || !redraws) return { say() {}, end() {} };
  let text = "";
  let shown = false;
  const draw = () => {
    shown = true;
    err(`\r\x1b[K${text.slice(0, columns - 1)}`);
  };
  const timer = setTimeout(draw, SOON_MS);
  return {
    say(next) {
      text = next;
      if (shown) draw();
    },
    end() {
      clearTimeout(timer);
      if (shown) err("\r\x1b[K");
      shown = false;
    },
  };
}
