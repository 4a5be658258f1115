import type { Module, Secret } from "../verdict/mod.ts";
import type { ClassEntry } from "./class_entry.ts";
import type { ClassSummary } from "./class_summary.ts";
import type { Roster } from "./roster/roster.ts";
import type { Shard } from "./shard.ts";

/** A class to grade. */
export interface ClassOptions {
  /** One submission a subfolder or zip. */
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
  /** Sheets that were made now; the others were in the journal. */
  readonly graded: number;
  readonly stopped?: "limit" | "signal";
  /** Names of what is neither a folder nor a zip. */
  readonly ignored: readonly string[];
  /** Names of archives that keep their `.zip`, since another has the rest. */
  readonly clashes: readonly string[];
}
