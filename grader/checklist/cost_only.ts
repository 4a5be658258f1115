import type { Checklist } from "./schema.ts";

/** The checks that measure cost, and no other. */
export function costOnly(checklist: Checklist): Checklist {
  const items = checklist.items
    .map((item) => ({
      ...item,
      checks: item.checks.filter(({ budget }) => budget !== undefined)
        .map((check) => ({ ...check, needs: [] })),
    }))
    .filter(({ checks }) => checks.length > 0);
  return { ...checklist, items };
}
