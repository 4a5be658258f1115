/**
 * Text as a block of Markdown in which no markup means anything.
 *
 * @param language What it is coloured as.
 */
export function fence(text: string, language = "text"): string {
  const longest = Math.max(
    0,
    ...[...text.matchAll(/`+/g)].map(([run]) => run.length),
  );
  const marks = "`".repeat(Math.max(3, longest + 1));
  return `${marks}${language}\n${text}\n${marks}`;
}
