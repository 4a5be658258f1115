/** Whether an argument is read as a number: `0x10` and `1e3` are as well. */
export function isNumber(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}
