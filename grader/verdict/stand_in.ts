import type { Exercise } from "../checklist/mod.ts";
import { blankText } from "../subject/blank_text.ts";
import type { Party } from "./check.ts";

/**
 * What a file has in the place of a class with a method, and what to write
 * instead; undefined if nothing is known.
 */
export function standIn(
  { file, className }: Pick<Exercise, "file" | "className">,
  sources: Party["sources"],
): string | undefined {
  const code = blankText(sources?.get(file)?.text ?? "");
  const has = (pattern: string) =>
    new RegExp(pattern.replace("NAME", className)).test(code);
  const shape =
    `export class ${className} { forward(x: Tensor): Tensor { ... } }`;
  if (has("\\bclass\\s\\s?NAME\\b")) {
    return has("\\bstatic\\s\\s?(?:async\\s\\s?)?forward\\b")
      ? `forward is static in ${file}: take that word away, it is called on an object`
      : has("\\bexport\\s\\s?default\\s\\s?class\\s\\s?NAME\\b")
      ? `${file} exports ${className} as the default: take that word away`
      : has("\\bexport\\b[^;]{0,200}\\bNAME\\b")
      ? undefined
      : `${file} has the class ${className}, but does not export it: write export before class`;
  }
  const kind = has("\\b(?:const|let|var)\\s\\s?NAME\\b[^=;]{0,200}=\\s?\\{")
    ? "an object"
    : has("\\bfunction\\s?\\*?\\s\\s?NAME\\b") ||
        has(
          "\\b(?:const|let|var)\\s\\s?NAME\\b[^;]{0,200}(?:=>|\\bfunction\\b)",
        )
    ? "a function"
    : undefined;
  if (kind !== undefined) {
    return `${file} has ${kind} in the place of the class ${className}: write ${shape}`;
  }
  return has("\\bfunction\\s\\s?forward\\b|\\bforward\\s?=")
    ? `forward stands alone in ${file}: write it within the class, ${shape}`
    : undefined;
}
