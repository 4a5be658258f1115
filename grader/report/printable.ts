/**
 * Makes what a student wrote safe to print: control characters, which could
 * move the cursor, characters that reorder text, and what a CI takes for a
 * command (`::error`, `##[error]`) become visible escapes. Line breaks stay
 * only where asked for.
 */
export function printable(text: string, keepLines = false): string {
  return text.replace(HIDDEN, (char) => {
    if (keepLines && char === "\n") return char;
    const code = char.codePointAt(0)!;
    if (char === "\t") return "  ";
    if (char === ":" || char === "#") return `\\x${code.toString(16)}`;
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, "0")}`
      : `\\u{${code.toString(16)}}`;
  });
}

// C0, DEL and C1 controls; soft hyphen; zero-width and bidi controls; line and
// paragraph separators; byte order mark; lone surrogates; tags; what a command
// starts with. CI runners look for it behind spaces, and some anywhere in a line.
export const HIDDEN: RegExp =
  // deno-lint-ignore no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}|:(?=:)|#(?=#[a-z]*\[)/giu;
