/**
 * The command that grades, with the folder where it is not the usual one.
 *
 * @param folder The folder that was graded, as it was typed.
 * @param rest What follows, an exercise or `--replay TOKEN`.
 */
export function gradeCommand(folder: string, rest: string): string {
  const where = folder === "exercises" ? "" : `--exercises ${quote(folder)} `;
  return `deno task grade ${where}${rest}`;
}

/** A word of the shell. */
function quote(word: string): string {
  return /^[\w./:\\-]+$/.test(word)
    ? word
    : `'${word.replaceAll("'", "'\\''")}'`;
}
