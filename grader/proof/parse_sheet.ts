import { checked, parseJson } from "../base/json.ts";
import { InputError } from "../base/input_error.ts";
import { ScoreSheet } from "../verdict/score_sheet.ts";

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
  try {
    const raw = sheetWithin(parseJson(text), name);
    return { sheet: checked(ScoreSheet, raw), raw: { ...Object(raw) } };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const lines = text.trim().split("\n");
    if (lines.length > 1 && lines.every((line) => /^\{.*\}$/.test(line))) {
      throw new InputError(
        `Cannot read sheet "${name}": it holds ${lines.length} lines, a sheet each; name a file with one of them`,
      );
    }
    throw new InputError(
      `Cannot read sheet "${name}": ${error.message}; take one as "deno task grade --format json --output sheet.json" writes it`,
    );
  }
}

/**
 * A sheet whose sums are not those of its parts says what nobody found.
 *
 * @throws {InputError} If so.
 */
export function requireSums(sheet: ScoreSheet, name: string): void {
  const hold = (what: string, said: number, parts: readonly number[]) => {
    const sum = parts.reduce((a, b) => a + b, 0);
    if (Math.abs(sum - said) <= 0.005) return;
    throw new InputError(
      `Cannot read sheet "${name}": ${what} is ${said}, its parts are ${sum} together; have it graded again`,
    );
  };
  for (const { id, score, maxScore, checks } of sheet.items) {
    hold(`the score of ${id}`, score, checks.map(({ points }) => points));
    hold(
      `the maximum of ${id}`,
      maxScore,
      checks.map(({ maxPoints }) => maxPoints),
    );
  }
  hold("the score", sheet.score, sheet.items.map(({ score }) => score));
  hold(
    "the maximum",
    sheet.maxScore,
    sheet.items.map(({ maxScore }) => maxScore),
  );
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
