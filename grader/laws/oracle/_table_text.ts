/** A table as its file has it. */
export function tableText(table: unknown): string {
  return JSON.stringify(table, null, 2) + "\n";
}
