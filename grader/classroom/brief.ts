import type { Kept } from "./journal.ts";
import { needsHuman } from "./needs_human.ts";

/** What the gradebook needs of a sheet. */
export interface Brief {
  /** Points by line of the checklist. */
  readonly scores: Readonly<Record<string, number>>;
  readonly score: number;
  readonly maxScore: number;
  /** Whether time has yet to be measured. */
  readonly provisional: boolean;
  /** Whether there was any file to grade. */
  readonly empty: boolean;
  /** Whether no exercise was begun. */
  readonly untouched: boolean;
  /** Whether the grader itself did its work. */
  readonly complete: boolean;
  readonly needsHuman: readonly string[];
}

/** The little that is kept in memory of each sheet. */
export function briefOf({ sheet, provisional }: Kept): Brief {
  const { items, score, maxScore, complete, provenance } = sheet;
  const files = items.filter(({ file }) => file !== undefined);
  return {
    scores: Object.fromEntries(items.map(({ id, score }) => [id, score])),
    score,
    maxScore,
    provisional,
    empty: Object.keys(provenance?.submission ?? {}).length === 0,
    untouched: files.every(({ status }) => status === "not-started"),
    complete,
    needsHuman: needsHuman(sheet),
  };
}
