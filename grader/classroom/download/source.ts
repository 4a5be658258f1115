import type { Entries, Refused } from "../../intake/mod.ts";
import type { Clue } from "../roster/roster.ts";
import type { Handed } from "./handed.ts";

/** A submission that can be read, as often as is asked. */
export interface Source {
  readonly kind: "source";
  /** Unlike any other's. */
  readonly id: string;
  /** What the host says of whose it is; none: only its id does. */
  readonly people?: readonly Clue[];
  readonly at?: string;
  readonly late?: boolean;
  readonly attempt?: number;
  /**
   * Reads the exercise files, by name.
   *
   * @throws {Refusal} If they may not be read.
   */
  readonly read: () => Promise<Entries>;
}

/** All that is in a download, or in a folder of submissions. */
export interface Sources {
  /** Who handed it out, where that can be seen. */
  readonly host?: string;
  readonly found: readonly (Source | Refused)[];
  /** Names of what is nobody's submission. */
  readonly ignored: readonly string[];
  /** Names of archives that keep their `.zip`, since another has the rest. */
  readonly clashes: readonly string[];
}

/** A submission with what its host says of it. */
export function sourceOf(
  { parts: _, ...about }: Handed,
  read: Source["read"],
): Source {
  return { kind: "source", ...about, read };
}
