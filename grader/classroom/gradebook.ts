import type { Checklist } from "../checklist/mod.ts";
import { csvLine } from "../report/mod.ts";
import type { ClassEntry } from "./class_entry.ts";

/**
 * The gradebook: RFC 4180, a row for each student, a column for each line of
 * the checklist. Who handed something in and has no sheet of it, be it that
 * nothing was graded yet or that it failed, has empty cells, not zeros.
 */
export function gradebook(
  entries: readonly ClassEntry[],
  { items }: Checklist,
): string {
  const header = [
    "id",
    "name",
    "email",
    ...items.map(({ id }) => id),
    "total",
    "max",
    "status",
    "note",
    "submission_sha256",
    "sheet_key",
  ];
  const most = items.flatMap(({ checks }) => checks)
    .reduce((sum, { points }) => sum + points, 0);
  const rows = entries.map(({ student, status, note, digest, key, brief }) => {
    const isOpen = !brief && status !== "missing";
    return [
      student.id,
      student.name ?? "",
      student.email ?? "",
      ...items.map(({ id }) => isOpen ? "" : brief?.scores[id] ?? 0),
      isOpen ? "" : brief?.score ?? 0,
      brief?.maxScore ?? most,
      status,
      note,
      digest,
      key,
    ];
  });
  return [header, ...rows].map(csvLine).join("");
}
