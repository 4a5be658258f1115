import type { Read, Unread } from "./collect.ts";
import type { Line } from "./journal.ts";

/** What the journal keeps of a submission. */
export function lineOf(
  one: Read | Unread,
  keyOf: (digest: string) => string,
): Line {
  const { people, at, late, attempt } = one.from ?? {};
  const refused = one.kind === "refused";
  return {
    id: one.id,
    state: one.kind,
    note: refused ? one.reason : "",
    digest: refused ? "" : one.digest,
    key: refused ? "" : keyOf(one.digest),
    ...(people && { people: [...people] }),
    ...(at !== undefined && { at }),
    ...(late !== undefined && { late }),
    ...(attempt !== undefined && { attempt }),
  };
}
