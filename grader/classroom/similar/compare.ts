import {
  File,
  FingerprintIndex,
  Region,
  TokenizedFile,
} from "@dodona/dolos-core";
import type { Alike, Submitted } from "./alike.ts";
import { type Token, tokensOf } from "./tokens_of.ts";

/** Tokens that have to be the same in a row: about one short statement. */
const IN_A_ROW = 7;
/** Of so many beginnings in a row one is compared. */
const WINDOW = 2;
/** From this share of its tokens on a file is like another. */
export const THRESHOLD = 0.6;
/** Shorter files are alike by nature. */
export const FEWEST_TOKENS = 40;

/**
 * Which files are alike, by winnowed fingerprints of their tokens: the most
 * alike first.
 *
 * @param starters What all of them began with, by the file's name.
 */
export function compare(
  submitted: readonly Submitted[],
  starters: Readonly<Record<string, string>>,
  threshold: number = THRESHOLD,
): Alike[] {
  const found: Alike[] = [];
  for (const [file, group] of Map.groupBy(submitted, ({ file }) => file)) {
    const index = new FingerprintIndex(IN_A_ROW, WINDOW);
    const starter = starters[file];
    if (starter !== undefined) index.addIgnoredFile(tokenized("", starter));
    const files = group.map(({ id, text }) => tokenized(id, text))
      .filter(({ tokens }) => tokens.length >= FEWEST_TOKENS);
    index.addFiles(files);
    for (const pair of index.allPairs("similarity")) {
      if (pair.similarity < threshold) continue;
      const { leftFile, rightFile, similarity } = pair;
      const fragments = pair.buildFragments(1);
      found.push({
        file,
        left: leftFile.path,
        right: rightFile.path,
        similarity,
        rows: [
          rowsOf(leftFile, fragments.map((one) => one.leftSelection)),
          rowsOf(rightFile, fragments.map((one) => one.rightSelection)),
        ],
      });
    }
  }
  return found.sort((a, b) => b.similarity - a.similarity);
}

/** Rows of what is shared on which something compared stands: no comments. */
function rowsOf(
  { mapping }: TokenizedFile,
  shared: readonly Region[],
): number[] {
  const rows = mapping.flatMap(({ startRow, endRow }) =>
    Array.from({ length: endRow - startRow + 1 }, (_, i) => startRow + i)
  );
  return [...new Set(rows)].filter((row) =>
    shared.some(({ startRow, endRow }) => startRow <= row && row <= endRow)
  );
}

function tokenized(id: string, text: string): TokenizedFile {
  const tokens = safely(text);
  return new TokenizedFile(
    new File(id, text),
    tokens.map(({ word }) => word),
    tokens.map(({ from, to }) =>
      new Region(from.line, from.character, to.line, to.character)
    ),
  );
}

/** Of what is nested too deep for a parser nothing is compared. */
function safely(text: string): Token[] {
  try {
    return tokensOf(text);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
