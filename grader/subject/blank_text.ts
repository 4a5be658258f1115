/**
 * Replaces comments and the text of string literals by spaces, so that what is
 * left of a TypeScript source can be searched for keywords. Template literals
 * keep what is between `${` and `}`. Line breaks stay where they are.
 *
 * Good enough for messages; safety is the sandbox's.
 */
export function blankText(source: string): string {
  return source.replace(
    TOKEN,
    (token) =>
      token.startsWith("`")
        ? token.replace(
          /^`|`$|[^`$]+?(?=\$\{|`)|\}[^$`]*/g,
          (part) => blank(part),
        )
        : blank(token),
  );
}

const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`/g;

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}
