import type { ClassProgress } from "../classroom/mod.ts";
import type { Io } from "./io.ts";

/** Off a terminal a line is worth reading only so often. */
const LINE_MS = 10_000;

/**
 * Says how far a class is: in one line that is drawn again on a terminal, in a
 * line each ten seconds in a log.
 */
export function classProgress(
  { err, columns, redraws }: Io,
  now: () => number = () => performance.now(),
): {
  readonly show: (progress: ClassProgress) => void;
  readonly end: () => void;
} {
  const draws = columns !== undefined && redraws === true;
  let phase = "";
  let started = now();
  let said = now();
  let shown = false;
  return {
    show(progress) {
      if (progress.phase !== phase) {
        ({ phase } = progress);
        started = now();
      }
      const line = progressLine(progress, (now() - started) / 1000);
      if (draws) {
        err(`\r\x1b[K${line.slice(0, columns - 1)}`);
        shown = true;
      } else if (now() - said > LINE_MS) {
        said = now();
        err(`${line}\n`);
      }
    },
    end() {
      if (shown) err("\r\x1b[K");
      shown = false;
    },
  };
}

/** Done, rate, remaining, failures. */
export function progressLine(
  { phase, done, total, failures }: ClassProgress,
  seconds: number,
): string {
  const rate = done / Math.max(seconds, 1e-3);
  const left = Math.ceil((total - done) / Math.max(rate, 1e-3));
  const failed = failures > 0 ? `, the grader failed on ${failures}` : "";
  return `${phase} ${done}/${total}, ${rate.toFixed(1)} a second, ${
    left < 90 ? `${left} s` : `${Math.round(left / 60)} min`
  } left${failed}`;
}
