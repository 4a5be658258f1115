import type { Module, Secret } from "../verdict/mod.ts";
import type { ClassEntry } from "./class_entry.ts";
import type { ClassSummary } from "./class_summary.ts";
import type { Roster } from "./roster/roster.ts";
import type { Rules } from "./rules.ts";
import type { Shard } from "./shard.ts";
import type { Typed } from "./typed.ts";

/** A class to grade. */
export interface ClassOptions {
  /** A host's download, or a folder with a subfolder or zip for each student. */
  readonly submissionsDir: string;
  readonly outDir: string;
  readonly module: Module;
  readonly solutionsDir: string;
  readonly roster?: Roster;
  /** Grade this part of the class only. */
  readonly shard?: Shard;
  /** Submissions at a time. Time is measured for one at a time. */
  readonly jobs: number;
  /** Whether to go on with what is in the folder. */
  readonly resume: boolean;
  /** Submissions whose sheets are made again. */
  readonly rerun: readonly string[];
  readonly measuresTime: boolean;
  /** Start none after so many milliseconds. */
  readonly limitMs?: number;
  /** Default: the journal's own, or at random. */
  readonly seed?: number | Secret;
  readonly passMark?: number;
  readonly assignment?: string;
  /** Default: the last counts, and everybody for themselves. */
  readonly rules?: Rules;
  /** Whether to grade a class of which nobody is in the roster. */
  readonly acceptsUnmatched?: boolean;
  /** What everybody began with, by the file's name: then copies are looked for. */
  readonly starters?: Readonly<Record<string, string>>;
  /** What was typed, for who goes on with the class. */
  readonly typed?: Typed;
  readonly onProgress?: (progress: ClassProgress) => void;
  /** Aborted by who wants to stop: what is in work is thrown away. */
  readonly signal?: AbortSignal;
}

/** How far a class is. */
export interface ClassProgress {
  readonly phase: "reading" | "grading" | "measuring";
  /** Steps of this phase. */
  readonly done: number;
  readonly total: number;
  /** Submissions on which the grader failed. */
  readonly failures: number;
}

/** What became of it. */
export interface ClassResult {
  readonly summary: ClassSummary;
  readonly entries: readonly ClassEntry[];
  /** Who has a sheet that was made now; the others' were in the journal. */
  readonly graded: readonly ClassEntry[];
  /** Sheets that were made now: the same files have the same one. */
  readonly sheets: number;
  readonly stopped?: "limit" | "signal";
  /** Who handed the submissions out, where that can be seen. */
  readonly host?: string;
  /** Names of what is nobody's submission. */
  readonly ignored: readonly string[];
  /** Names of archives that keep their `.zip`, since another has the rest. */
  readonly clashes: readonly string[];
}
