/**
 * A command, broken where it is too wide in a way that a shell joins again:
 * a backslash ends the line and the next starts at the margin.
 */
export function commandLines(
  command: string,
  width: number,
  indent: string,
): string[] {
  if (indent.length + command.length <= width) return [indent + command];
  const lines: string[] = [];
  let rest = command;
  while (rest.length > width) {
    lines.push(`${rest.slice(0, width - 1)}\\`);
    rest = rest.slice(width - 1);
  }
  return [...lines, rest];
}
