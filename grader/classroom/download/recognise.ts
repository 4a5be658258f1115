import { blackboard } from "./blackboard.ts";
import { brightspace } from "./brightspace.ts";
import { canvas } from "./canvas.ts";
import { clones } from "./clones.ts";
import { gradescope, METADATA } from "./gradescope.ts";
import type { Download, Top } from "./handed.ts";
import { loose } from "./loose.ts";
import { moodle } from "./moodle.ts";

/** What is looked at besides the names at the top. */
export interface Within {
  /** Text of a file at the top. */
  readonly text: (name: string) => Promise<string>;
  /** Whether a folder at the top is a repository. */
  readonly isClone: (name: string) => boolean;
}

/**
 * Recognises what a host handed out by the names at its top.
 *
 * @param files Names of the exercise files.
 * @returns `undefined` if it is no host's: a folder or zip for each student.
 */
export async function recognise(
  tops: readonly Top[],
  files: readonly string[],
  within: Within,
): Promise<Download | undefined> {
  if (tops.some(({ name, kind }) => name === METADATA && kind === "file")) {
    return gradescope(tops, await within.text(METADATA));
  }
  return moodle(tops, files) ?? blackboard(tops, files) ??
    brightspace(tops) ?? canvas(tops, files) ??
    clones(tops, within.isClone) ?? loose(tops, files);
}
