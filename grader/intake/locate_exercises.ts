/** Where the exercise files are in what was handed in. */
export interface Located {
  /** Relative to it, `""` or ending with `/`. */
  readonly prefix: string;
  /** Whether links lie on the way: what they lead to is not handed in. */
  readonly isLink: boolean;
}

/** What is asked about what was handed in. */
export interface Lookup {
  /** The folders at its top, links to folders left out. */
  readonly folders: readonly string[];
  /** What a path is, which may end with `/`. */
  kindOf(path: string): "folder" | "link" | "file" | "none";
}

/**
 * Finds the exercise files in what was handed in: in itself, its `exercises`,
 * or either of these in its only subfolder, where a host that makes archives
 * puts everything. Where they are in none, it is itself.
 *
 * @param files Names of the exercise files.
 */
export function locateExercises(
  lookup: Lookup,
  files: readonly string[],
): Located {
  const inner = lookup.folders.filter((name) =>
    !/^(\.|__MACOSX$|node_modules$)/.test(name)
  );
  const places = ["", "exercises/"];
  if (inner.length === 1) {
    places.push(`${inner[0]}/`, `${inner[0]}/exercises/`);
  }
  for (const prefix of places) {
    const kind = prefix === "" ? "folder" : lookup.kindOf(prefix.slice(0, -1));
    if (kind === "link") return { prefix, isLink: true };
    if (kind !== "folder") continue;
    if (files.some((file) => lookup.kindOf(prefix + file) !== "none")) {
      return { prefix, isLink: false };
    }
  }
  return { prefix: "", isLink: false };
}
