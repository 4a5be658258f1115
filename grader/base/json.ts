import type { z } from "zod";

/** Deeper is no file of ours, and whoever walks through it calls itself. */
const DEEPEST = 100;
/** So many complaints are read before the first is mended. */
const SHOWN = 4;

/**
 * The value of a JSON text that somebody else may have written.
 *
 * @throws {SyntaxError} If it is none, names a field twice, so that readers
 * would not agree on which one counts, or is too deep; the message is a clause.
 */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = (error as SyntaxError).message.replace(/\s+/g, " ");
    throw new SyntaxError(
      text.trim() ? `it is not JSON (${message})` : "it is empty",
    );
  }
  const { depth, fields } = measure(text);
  if (depth > DEEPEST) {
    throw new SyntaxError(`its JSON is nested more than ${DEEPEST} deep`);
  }
  if (fields !== fieldsOf(value)) {
    throw new SyntaxError(
      "it names a field twice, and readers would not agree on which one counts",
    );
  }
  return value;
}

/**
 * A value that a schema takes.
 *
 * @throws {SyntaxError} If it does not; the message is a clause.
 */
export function checked<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
): Value {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new SyntaxError(complaintsOf(parsed.error.issues));
}

/** Rules that were broken and where, the first of them, as a clause. */
export function complaintsOf(issues: readonly z.core.$ZodIssue[]): string {
  const shown = issues.slice(0, SHOWN).map(({ message, path }) =>
    message.replace(/^Invalid input: /, "") +
    (path.length === 0 ? "" : ` at ${toPath(path)}`)
  );
  const more = issues.length - shown.length;
  return shown.join(", ") + (more > 0 ? `, and ${more} more` : "");
}

/** As it is written in code: `items[0].title`. */
function toPath(path: readonly PropertyKey[]): string {
  return path.map((key) =>
    typeof key === "number" ? `[${key}]` : `.${String(key)}`
  )
    .join("").replace(/^\./, "");
}

/** How deep a JSON text goes, and how often it names a field. */
function measure(text: string): { depth: number; fields: number } {
  let [depth, level, fields] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const mark = text[i];
    if (mark === '"') {
      while (text[++i] !== '"') if (text[i] === "\\") i++;
    } else if (mark === ":") fields++;
    else if (mark === "{" || mark === "[") depth = Math.max(depth, ++level);
    else if (mark === "}" || mark === "]") level--;
  }
  return { depth, fields };
}

/** How many fields there are. */
function fieldsOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const parts = Object.values(value);
  const own = Array.isArray(value) ? 0 : parts.length;
  return parts.reduce((sum: number, part) => sum + fieldsOf(part), own);
}
