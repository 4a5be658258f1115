import type { Checklist } from "../../checklist/mod.ts";
import { type ClassEntry, pointsOf } from "../class_entry.ts";
import { sheetOf } from "./importable.ts";

/**
 * The gradebook: RFC 4180, a row for each student, a column for each line of
 * the checklist. Cells without points are empty.
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
    "submission",
    "submitted",
    "late",
    "submissions",
  ];
  const most = items.flatMap(({ checks }) => checks)
    .reduce((sum, { points }) => sum + points, 0);
  const rows = entries.map((entry) => {
    const { student, status, note, digest, key, brief } = entry;
    const total = pointsOf(entry);
    return [
      student.id,
      student.name ?? "",
      student.email ?? "",
      ...items.map(({ id }) =>
        total === undefined ? "" : brief?.scores[id] ?? 0
      ),
      total ?? "",
      brief?.maxScore ?? most,
      status,
      note,
      digest,
      key,
      entry.submission ?? "",
      entry.at ?? "",
      entry.late ? "late" : "",
      entry.attempts,
    ];
  });
  return sheetOf([header, ...rows]);
}
