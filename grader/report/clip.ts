/** Cuts a text at a number of UTF-16 units, and says how much it left out. */
export function clip(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text;
  const note = (left: number) => `\n... ${left} characters more`;
  let end = Math.max(0, maxUnits - note(text.length).length);
  // Half a surrogate pair is not text.
  if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end) + note(text.length - end);
}
