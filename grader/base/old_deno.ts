/** Earlier ones apply a user's import map to Deno's own modules. */
const OLDEST = [2, 9, 5] as const;
/** What CI runs. */
const TESTED = "2.9.6";

/**
 * What is wrong with the Deno that runs, as one sentence with the command to
 * type; nothing where it is new enough.
 *
 * @param version Such as `2.9.3`.
 * @param words What was asked of `deno task`.
 */
export function oldDeno(
  version: string,
  words: readonly string[],
): string | undefined {
  const parts = version.split(/[.+-]/).map(Number);
  const at = OLDEST.findIndex((part, i) => part !== parts[i]);
  if (at < 0 || (parts[at] ?? 0) > OLDEST[at]!) return undefined;
  const typed = words.map((word) =>
    /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
  ).join(" ");
  return `Cannot grade with Deno "${version}": before ${
    OLDEST.join(".")
  } it lets a submission's import map reach Deno's own modules; run npx -y deno@${TESTED} task ${typed}`;
}
