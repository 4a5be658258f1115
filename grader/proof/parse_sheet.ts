import { z } from "zod";
import { InputError, ScoreSheet } from "../verdict/mod.ts";

/** A sheet as it was read: its data, and all of its JSON. */
export interface ParsedSheet {
  readonly sheet: ScoreSheet;
  /** Whatever else the file holds is signed too. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/**
 * Reads a score sheet from JSON text, or from a line of a class's
 * `sheets.jsonl`.
 *
 * @param name What to call it in errors.
 * @throws {InputError} If it is none.
 */
export function parseSheet(text: string, name: string): ParsedSheet {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    const lines = text.trim().split("\n");
    if (lines.length > 1 && lines.every((line) => /^\{.*\}$/.test(line))) {
      throw new InputError(
        `Cannot read sheet "${name}": it holds ${lines.length} lines, a sheet each; name a file with one of them`,
      );
    }
    throw new InputError(
      `Cannot read sheet "${name}": it is not JSON; write one with "deno task grade --format json --output ${name}"`,
    );
  }
  if (keysIn(text) !== keysOf(raw)) {
    throw new InputError(
      `Cannot read sheet "${name}": it names a field twice, and readers would not agree on which one counts; take the file as it was written`,
    );
  }
  raw = sheetWithin(raw, name);
  const parsed = ScoreSheet.safeParse(raw);
  if (parsed.success) return { sheet: parsed.data, raw: { ...Object(raw) } };
  throw new InputError(
    `Cannot read sheet "${name}":\n${z.prettifyError(parsed.error)}`,
  );
}

/** How many fields a JSON text names, each as often as it does. */
function keysIn(text: string): number {
  return [...text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g)]
    .filter(([, colon]) => colon !== undefined).length;
}

/** How many fields there are. */
function keysOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const parts = Object.values(value);
  const own = Array.isArray(value) ? 0 : parts.length;
  return parts.reduce((sum: number, part) => sum + keysOf(part), own);
}

/** A line of a class says whose its sheet is. */
function sheetWithin(raw: unknown, name: string): unknown {
  if (typeof raw !== "object" || raw === null || "schema" in raw) return raw;
  if (!("student" in raw && "status" in raw)) return raw;
  if ("sheet" in raw) return raw.sheet;
  throw new InputError(
    `Cannot read sheet "${name}": this line of a class has none, its status is "${raw.status}"; name another`,
  );
}
