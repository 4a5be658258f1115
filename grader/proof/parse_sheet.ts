import { z } from "zod";
import { InputError, ScoreSheet } from "../verdict/mod.ts";

/** A sheet as it was read: its data, and all of its JSON. */
export interface ParsedSheet {
  readonly sheet: ScoreSheet;
  /** Whatever else the file holds is signed too. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/**
 * Reads a score sheet from JSON text.
 *
 * @param name What to call it in errors.
 * @throws {InputError} If it is none.
 */
export function parseSheet(text: string, name: string): ParsedSheet {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new InputError(
      `Cannot read sheet "${name}": it is not JSON; write one with "deno task grade --format json --output ${name}"`,
    );
  }
  const parsed = ScoreSheet.safeParse(raw);
  if (parsed.success) return { sheet: parsed.data, raw: { ...Object(raw) } };
  throw new InputError(
    `Cannot read sheet "${name}":\n${z.prettifyError(parsed.error)}`,
  );
}
