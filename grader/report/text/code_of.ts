/**
 * The code of a source without its imports and its documentation, which two
 * files that do the same have in common.
 */
export function codeOf(source: string): string {
  return source
    .replace(/^import\b[^;]*;\n?/gm, "")
    .replace(/^[ \t]*\/\*\*[^]*?\*\/\n?/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
