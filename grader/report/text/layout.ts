import type { Paint } from "./paint.ts";

/** How the lines of a sheet are laid out. */
export interface Layout {
  /** The widest line, in columns. */
  readonly width: number;
  readonly paint: Paint;
  /** Words in the place of bars, for screen readers and logs. */
  readonly plain: boolean;
  /** The folder that was graded, as it was typed. Default: `exercises`. */
  readonly folder?: string;
  /** The checklist that was typed, as it was. Default: the kit's own. */
  readonly checklist?: string | undefined;
  /** The seed of the grade, where one command can draw its inputs again. */
  readonly seed?: number;
}
