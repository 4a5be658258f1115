/**
 * The command that grades, with the folder where it is not the usual one.
 *
 * @param folder The folder that was graded, as it was typed.
 * @param rest What follows, an exercise or `--replay TOKEN`.
 * @param checklist The checklist, as it was typed, if one was.
 */
export function gradeCommand(
  folder: string,
  rest: string,
  checklist?: string,
): string {
  const where = folder === "exercises" ? "" : `--exercises ${quote(folder)} `;
  return `deno task grade ${where}${along(checklist)}${rest}`;
}

/** The option for a checklist of one's own, before more words. */
export function along(checklist: string | undefined): string {
  return checklist === undefined ? "" : `--checklist ${quote(checklist)} `;
}

/** The command for a hint, as a sheet says it, along a checklist. */
export function hintCommand(
  hint: string,
  checklist: string | undefined,
): string {
  return hint.replace(/[^ ]*$/, (id) => along(checklist) + id);
}

/** A word of the shell. */
export function quote(word: string): string {
  return /^[\w./:\\-]+$/.test(word)
    ? word
    : `'${word.replaceAll("'", "'\\''")}'`;
}
