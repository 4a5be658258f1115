import fc from "fast-check";
import { readArchive } from "../intake/archive/read_archive.ts";
import { type Bounds, Refusal } from "../intake/mod.ts";
import { makeZip, type ZipEnd, type ZipPart } from "../../dev/testing/zips.ts";
import type { Fuzzed, FuzzGround } from "./ground.ts";
import { mutateBytes } from "./mutate_text.ts";
import type { Random } from "./random.ts";

const BOUNDS: Bounds = {
  entries: 50,
  fileBytes: 1 << 16,
  totalBytes: 1 << 18,
  depth: 3,
  ms: 2000,
};
/** Twice what the bounds allow, on a busy machine. */
const LONGEST_MS = 20_000;

/** Reads archives that lie about sizes, places, names and what is in them. */
export async function fuzzArchive(
  { random, checklist }: FuzzGround,
): Promise<Fuzzed> {
  const faults: string[] = [];
  const names = namesIn(checklist.exercises.map(({ file }) => file));
  for (let turn = 0; turn < 20; turn++) {
    const zip = archive({ random, names }, 2);
    const bytes = random.below(3) === 0 ? mutateBytes(random, zip) : zip;
    const since = performance.now();
    try {
      const entries = await readArchive(bytes, BOUNDS);
      let total = 0;
      for (const [path, entry] of entries) {
        if (/(^|\/)\.\.(\/|$)|^\/|\\/.test(path)) {
          faults.push(`it handed on "${path}"`);
        }
        if (entry.kind === "file") total += entry.bytes.length;
      }
      if (total > BOUNDS.totalBytes) faults.push(`${total} bytes came out`);
      if (entries.size > BOUNDS.entries) faults.push(`${entries.size} entries`);
    } catch (error) {
      if (!(error instanceof Refusal)) faults.push(`it threw ${error}`);
      else if (/\n/.test(error.message)) faults.push("it is not one clause");
    }
    const ms = performance.now() - since;
    if (ms > LONGEST_MS) faults.push(`an archive took ${Math.round(ms)} ms`);
  }
  return { how: "archives: 20 of them", faults };
}

const ODD_NAMES = ["", "x.zip", "a/x.zip", "a//b.ts", "exercises", "exercises/"]
  .concat("__proto__", "con.ts", "a".repeat(300));

function namesIn(files: readonly string[]): Names {
  const folders = ["", "exercises/", "a/exercises/", "../", "/", "a\\", "./"];
  return fc.oneof(
    fc.constantFrom(
      ...files.flatMap((file) => folders.map((folder) => folder + file)),
      ...files.map((file) => `__MACOSX/${file}`),
    ),
    fc.constantFrom(...ODD_NAMES),
    fc.string({ maxLength: 12 }),
    fc.uint8Array({ maxLength: 12 }),
  );
}
const SIZES = fc.constantFrom(0, 1, 100, 70_000, 0x7fffffff, 0xffffffff);

/** What an archive is drawn by. */
interface Drawing {
  readonly random: Random;
  readonly names: Names;
}
type Names = fc.Arbitrary<string | Uint8Array>;

function archive(drawing: Drawing, depth: number): Uint8Array<ArrayBuffer> {
  const { random } = drawing;
  const parts = Array.from(
    { length: random.below(6) },
    () => part(drawing, depth),
  );
  const many = random.below(12) === 0
    ? Array.from({ length: 60 }, () => part(drawing, 0))
    : [];
  const end: ZipEnd = random.below(6) === 0
    ? { count: random.below(70_000), start: random.draw(SIZES) }
    : {};
  return makeZip([...parts, ...many], end);
}

function part(drawing: Drawing, depth: number): ZipPart {
  const { random, names } = drawing;
  const lies = random.below(3) === 0;
  return {
    name: random.draw(names),
    body: body(drawing, depth),
    ...(lies && random.below(2) === 0 && { said: random.draw(SIZES) }),
    ...(lies && random.below(2) === 0 && { offset: random.below(300) }),
    ...(lies && random.below(3) === 0 && { crc: random.below(2 ** 31) }),
    ...(lies && random.below(3) === 0 && { flags: random.below(1 << 12) }),
    ...(lies && random.below(3) === 0 && { method: random.below(100) }),
    ...(random.below(5) === 0 && { mode: 0o120777 }),
    ...(random.below(5) === 0 && { method: 0 }),
  };
}

function body(drawing: Drawing, depth: number): Uint8Array {
  const { random } = drawing;
  if (depth > 0 && random.below(4) === 0) return archive(drawing, depth - 1);
  if (random.below(6) === 0) return new Uint8Array(random.below(1 << 20));
  return random.draw(fc.uint8Array({ maxLength: 200 }));
}
