import type { z } from "zod";
import { checked, parseJson } from "../base/json.ts";
import { Checklist } from "./schema.ts";

/**
 * Reads a checklist from JSON text.
 *
 * @param text The JSON.
 * @param name What to call it in errors.
 * @throws {SyntaxError} If it breaks the schema or contradicts itself; the
 * message names each path and rule.
 */
export function parseChecklist(text: string, name: string): Checklist {
  try {
    return checked(
      Checklist.superRefine(refineReferences),
      parseJson(text),
    );
  } catch (error) {
    throw new SyntaxError(
      `Cannot read checklist "${name}": ${
        (error as Error).message
      }; deno task checklist prints one to begin with`,
    );
  }
}

function refineReferences(
  { exercises, items, passMark, landscape }: Checklist,
  context: z.RefinementCtx<Checklist>,
): void {
  const refuse = (path: PropertyKey[], message: string) =>
    context.addIssue({ code: "custom", path, message });
  for (const key of ["id", "file"] as const) {
    for (const i of repeated(exercises.map((exercise) => exercise[key]))) {
      refuse(["exercises", i, key], "is there twice");
    }
  }
  for (const i of repeated(items.map(({ id }) => id))) {
    refuse(["items", i, "id"], "is there twice");
  }
  const points = items.flatMap(({ checks }) =>
    checks.map(({ points }) => points)
  ).reduce((sum, each) => sum + each, 0);
  if (passMark > points) {
    refuse(["passMark"], `must be at most ${points}, the sum of all points`);
  }
  if (landscape && !items.some(({ id }) => id === landscape.baseline)) {
    refuse(
      ["landscape", "baseline"],
      `no item is called "${landscape.baseline}"`,
    );
  }
  const known = new Set(exercises.map(({ id }) => id));
  const seen = new Set<string>();
  items.forEach((item, i) => {
    const { id, exercise, checks } = item;
    if (exercise !== undefined && !known.has(exercise)) {
      refuse(["items", i, "exercise"], `no exercise is called "${exercise}"`);
    }
    checks.forEach((check, j) => {
      const path = ["items", i, "checks", j];
      if (!check.id.startsWith(`${id}.`)) {
        refuse([...path, "id"], `must start with "${id}."`);
      }
      if (seen.has(check.id)) refuse([...path, "id"], "is there twice");
      check.needs.forEach((need, k) => {
        if (!need.startsWith(`${id}.`) || !seen.has(need)) {
          refuse(
            [...path, "needs", k],
            `"${need}" must come before, in "${id}"`,
          );
        }
      });
      seen.add(check.id);
    });
  });
}

/** Where something stands that stood before. */
function repeated(values: readonly string[]): number[] {
  return [...values.keys()].filter((i) => values.indexOf(values[i]!) < i);
}
