import { Zip, ZipDeflate } from "fflate";

/** The first day that a zip can name: the same feedback is the same archive. */
const MTIME = new Date(1980, 0, 1);

/**
 * An archive of texts, made piece by piece: one of them is in memory at a time.
 *
 * @param files Paths and texts.
 */
export async function* feedbackZip(
  files: AsyncIterable<readonly [string, string]>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(Uint8Array.from(piece));
  });
  for await (const [path, text] of files) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = MTIME;
    zip.add(file);
    file.push(new TextEncoder().encode(text), true);
    yield* pieces.splice(0);
  }
  zip.end();
  yield* pieces;
}
