import type { Clue } from "../roster/roster.ts";

/** One name at the top of a download. */
export interface Top {
  readonly name: string;
  readonly kind: "file" | "folder";
}

/** Something at the top, and what it is called within its submission. */
export interface Part {
  readonly name: string;
  /** The file's own name; of a folder, all that is in it belongs. */
  readonly as?: string;
}

/** One submission in a download. */
export interface Handed {
  /** Unlike any other's. */
  readonly id: string;
  /** Whose it is, one for each person. */
  readonly people: readonly Clue[];
  readonly parts: readonly Part[];
  /** When it was handed in, as far as the host says: ISO, local or with zone. */
  readonly at?: string;
  /** Whether the host calls it late. */
  readonly late?: boolean;
  /** Counted from 1, where the host counts. */
  readonly attempt?: number;
}

/** What a host's download holds. */
export interface Download {
  /** The host's name, as a person reads it. */
  readonly host: string;
  readonly handed: readonly Handed[];
  /** Names that are nobody's submission. */
  readonly ignored: readonly string[];
}
