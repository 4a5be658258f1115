import { Refusal } from "./refusal.ts";

/** No sheet, roster or checklist has a tenth of it: 16 MiB. */
const MOST_BYTES = 1 << 24;
/** A pipe that nobody writes to would be waited for. */
const MOST_MS = 60_000;

/**
 * Reads a text that whoever runs the grader has typed the path of.
 *
 * @throws {Refusal} If it cannot be read, is too long, or is no UTF-8.
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("it is not UTF-8 text");
  }
}

/**
 * Reads what whoever runs the grader has typed the path of: a file, or a pipe.
 *
 * @throws {Refusal} If it cannot be read or is too long.
 */
export async function readBytes(
  path: string,
  most = MOST_BYTES,
): Promise<Uint8Array<ArrayBuffer>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(new Refusal(`it takes longer than ${MOST_MS / 1000} s to read`)),
      MOST_MS,
    );
  });
  try {
    return await Promise.race([readAtMost(path, most), late]);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof Deno.errors.NotFound) {
      throw new Refusal("no such file");
    }
    throw new Refusal("it cannot be read");
  } finally {
    clearTimeout(timer);
  }
}

async function readAtMost(
  path: string,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { isFile, isFifo, isDirectory } = await Deno.stat(path);
  if (isDirectory) throw new Refusal("it is a folder");
  if (!isFile && !isFifo) throw new Refusal("it is not a file");
  using file = await Deno.open(path);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let length = 0;;) {
    const part = new Uint8Array(1 << 16);
    const read = await file.read(part);
    if (read === null) break;
    length += read;
    if (length > most) {
      throw new Refusal(`it has more than ${most / 2 ** 20} MiB`);
    }
    parts.push(part.subarray(0, read));
  }
  return new Uint8Array(
    await new Blob(parts).arrayBuffer(),
  );
}
