import type { Bounds } from "./bounds.ts";
import type { Entries } from "./entry.ts";

/** How an archive is read. */
export interface ArchiveOptions {
  /** Which files are inflated. Default: each. */
  readonly wanted?: (path: string) => boolean;
}

/** The module that reads archives; a command's own room has its package. */
export interface ArchiveModule {
  readArchive(
    source: string | Uint8Array,
    bounds: Bounds,
    options?: ArchiveOptions,
  ): Promise<Entries>;
}
