import type { Download, Handed, Part, Top } from "./handed.ts";

/** What one name at the top says. */
export interface Piece extends Omit<Handed, "parts"> {
  readonly part: Part;
}

/**
 * Puts the pieces of each submission together; a name that says nothing is
 * ignored.
 *
 * @param read What a name says; `"host"` where it is the host's own file.
 * @returns `undefined` if no name says anything.
 */
export function gather(
  host: string,
  tops: readonly Top[],
  read: (top: Top) => Piece | "host" | undefined,
): Download | undefined {
  const pieces: Piece[] = [];
  const ignored: string[] = [];
  for (const top of tops) {
    const piece = read(top);
    if (piece === undefined) ignored.push(top.name);
    else if (piece !== "host") pieces.push(piece);
  }
  if (pieces.length === 0) return undefined;
  const groups = Map.groupBy(pieces, ({ id }) => id);
  const handed = [...groups.values()].map((group): Handed => {
    const { part: _, ...first } = group[0]!;
    const attempt = Math.max(0, ...group.map(({ attempt }) => attempt ?? 0));
    return {
      ...first,
      ...(group.some(({ late }) => late) && { late: true }),
      ...(attempt > 0 && { attempt }),
      parts: group.toSorted((a, b) => (a.attempt ?? 0) - (b.attempt ?? 0))
        .map(({ part }) => part),
    };
  });
  return { host, handed, ignored };
}

/**
 * A file's name without the number that a host or a browser puts after a name
 * that was there before: `a-2.ts` and `a (2).ts` are a third `a.ts`.
 *
 * @param files Names of the exercise files.
 */
export function plainName(
  name: string,
  files: readonly string[],
): { readonly as: string; readonly attempt?: number } {
  if (files.includes(name)) return { as: name, attempt: 1 };
  const [, stem, number, type] =
    /^(.+?)(?:-| ?\()(\d{1,4})\)?(\.\w+)$/.exec(name) ?? [];
  const plain = `${stem}${type}`;
  return files.includes(plain)
    ? { as: plain, attempt: Number(number) + 1 }
    : { as: name };
}
