/**
 * Fills in a cheat what its file does not hold: `{{NAME}}` for a path that only
 * the machine knows, and `{{REPEAT 1000 (}}` for a text that is too long to keep.
 */
export function expandCheat(
  text: string,
  names: Readonly<Record<string, string>>,
): string {
  return text
    .replace(
      /\{\{REPEAT (\d+) (.*?)\}\}/g,
      (_, count: string, part: string) =>
        (part === "RBRACE" ? "}" : part).repeat(Number(count)),
    )
    .replace(
      /\{\{([A-Z_]+)\}\}/g,
      (whole, name: string) => names[name] ?? whole,
    );
}
