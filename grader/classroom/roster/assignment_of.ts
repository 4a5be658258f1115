import { fold } from "./fold.ts";

/**
 * The title under which a host's import finds its column of grades: that of the
 * roster that is meant. Whose grades are somebody else's is never guessed.
 *
 * @param titles Headings of grades in the roster.
 * @param module What is graded, `Series 02: Name`.
 * @param typed What was asked for. Default: nothing was.
 */
export function assignmentOf(
  titles: readonly string[],
  module: string,
  typed: string = module,
): string {
  const name = wordsOf(module.slice(module.lastIndexOf(":") + 1));
  const meant = titles.filter((title) => {
    const words = wordsOf(plain(title));
    return typed === module
      ? isWithin(words, wordsOf(module)) || isWithin(name, words)
      : [title, plain(title)].some((one) => fold(one) === fold(typed));
  });
  return meant.length === 1 ? meant[0]! : typed;
}

/** A heading without the number by which the host knows it. */
function plain(title: string): string {
  return title.replace(/ *(\(\d+\)|(\[[^\]]*\] *)?\|\d+)$/, "");
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.length > 0 && some.every((word) => all.includes(word));
}
