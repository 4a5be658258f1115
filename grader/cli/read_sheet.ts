import { readText, Refusal } from "../intake/mod.ts";
import { InputError, ScoreSheet } from "../verdict/mod.ts";

/**
 * Reads a sheet that was written as JSON.
 *
 * @param passMark The mark to ask for in the place of the sheet's own.
 * @throws {InputError} If it is not one.
 */
export async function readSheet(
  path: string,
  passMark?: number,
): Promise<ScoreSheet> {
  const refuse = (state: string) =>
    new InputError(
      `Cannot read sheet "${path}": ${state}; name one that --format json wrote`,
    );
  let text: string;
  try {
    text = await readText(path);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw refuse(error.message);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse("it is not JSON");
  }
  const parsed = ScoreSheet.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refuse(`${issue!.path.join(".") || "it"}: ${issue!.message}`);
  }
  if (passMark === undefined) return parsed.data;
  return { ...parsed.data, passMark, passed: parsed.data.score >= passMark };
}
