/** One thing that was handed in, as a plain value; no path of it is open. */
export type Entry =
  | {
    readonly kind: "file";
    readonly bytes: Uint8Array<ArrayBuffer>;
    /** When it was last changed, if that was handed in too. */
    readonly modified?: Date;
  }
  /** A file that is longer than may be read. */
  | { readonly kind: "large"; readonly size: number }
  /** A link, or something behind one; links are not followed. */
  | { readonly kind: "link" }
  /** A folder where a file was asked for, a device, a pipe. */
  | { readonly kind: "other" }
  /** A file that cannot be opened. */
  | { readonly kind: "closed"; readonly reason: string };

/** What was handed in, by its path within, with `/` between names. */
export type Entries = ReadonlyMap<string, Entry>;
