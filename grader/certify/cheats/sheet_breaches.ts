import { HIDDEN, json, text } from "../../report/mod.ts";
import { ScoreSheet } from "../../verdict/mod.ts";

/** What a cheat prints when it has got where it should not be. */
export const MARK = "BREACHED";

/**
 * What is wrong with a sheet in itself, in words: it must be valid, complete,
 * safe to print, and hold nothing that the submission may not know.
 *
 * @param secrets Words that must not be in it.
 */
export function sheetBreaches(
  sheet: ScoreSheet,
  secrets: readonly string[],
): string[] {
  const breaches: string[] = [];
  if (!ScoreSheet.safeParse(sheet).success) {
    return ["the sheet breaks its schema"];
  }
  if (!sheet.complete) breaches.push(`the grader failed: ${firstError(sheet)}`);
  const data = json(sheet);
  if (data.includes(MARK)) breaches.push("it says that it got through");
  if (secrets.some((secret) => data.includes(secret))) {
    breaches.push("the sheet holds a secret");
  }
  if (data.length > 1 << 20) breaches.push("the sheet has more than 1 MB");
  for (const width of [40, 80]) {
    breaches.push(...unsafeLines(text(sheet, { width }), `text at ${width}`));
  }
  breaches.push(...unsafeLines(data, "JSON"));
  return [...new Set(breaches)];
}

function unsafeLines(printed: string, where: string): string[] {
  return printed.split("\n").flatMap((line) => {
    // A CI looks behind spaces, and for some commands anywhere in a line.
    const unsafe = line.search(HIDDEN) >= 0 || /^\s*::|##\[|##vso/.test(line) ||
      /^\s*\d+ passed/.test(line) || /^\s*(ok|OK) [|(]/.test(line) ||
      (/^Total /.test(line) && !/^Total [\d.]+\/[\d.]+$/.test(line));
    return unsafe
      ? [`a line is unsafe (${where}): ${JSON.stringify(line)}`]
      : [];
  });
}

function firstError({ items }: ScoreSheet): string | undefined {
  const checks = items.flatMap(({ checks }) => checks);
  return checks.find(({ outcome }) => outcome === "error")?.message ??
    "its counts do not agree";
}
