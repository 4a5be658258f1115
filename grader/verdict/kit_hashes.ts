import { fromFileUrl } from "@std/path/from-file-url";
import { concat } from "../subject/concat.ts";
import { sha256 } from "../subject/sha256.ts";
import { packedKit } from "./packed_kit.ts";

/** SHA-256 of the kit's own parts. */
export interface KitHashes {
  /** All that grades: engine, suites, framework and the pinned packages. */
  readonly grader: string;
  /** The hidden checks and what they draw and expect. */
  readonly suites: string;
}

/**
 * The hashes of the kit that is running, read once. Line ends do not count, so
 * that a checkout on another system has the same.
 *
 * @param added SHA-256 of the checks that a checklist brings along: what is
 * checked by is then another. Default: none are.
 */
export async function kitHashes(added = ""): Promise<KitHashes> {
  const kit = await (known ??= hashKit());
  if (!added) return kit;
  return { ...kit, suites: await sha256(`${kit.suites}+${added}`) };
}

let known: Promise<KitHashes> | undefined;

async function hashKit(): Promise<KitHashes> {
  const packed = packedKit()?.hashes;
  if (packed) return packed;
  const root = fromFileUrl(new URL("../../", import.meta.url));
  const names = [...list(root, "grader/"), ...list(root, "src/"), "deno.lock"];
  const encoder = new TextEncoder();
  // Hundreds of small files are read faster than they are waited for, and one
  // long text is hashed faster than they are.
  const files = names.sort().map((name) => {
    const bytes = withoutReturns(Deno.readFileSync(root + name));
    const title = encoder.encode(`${name} ${bytes.length}\n`);
    return { isSuite: /^grader\/(laws|module)\//.test(name), title, bytes };
  });
  const hashOf = (chosen: typeof files) =>
    sha256(concat(chosen.flatMap(({ title, bytes }) => [title, bytes])));
  return {
    grader: await hashOf(files),
    suites: await hashOf(files.filter(({ isSuite }) => isSuite)),
  };
}

/** What the kit is tried on, and what shows or sends grades but makes none. */
const ELSEWHERE = new Set(
  ("alternates certify classroom fuzz lab lessons mutants pack picture proof " +
    "queue report swap watch").split(" "),
);

function* list(root: string, folder: string): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(root + folder)) {
    if (isDirectory && !ELSEWHERE.has(name)) {
      yield* list(root, `${folder}${name}/`);
    } else if (/(?<!_test)\.(ts|js|json)$/.test(name)) yield folder + name;
  }
}

function withoutReturns(
  bytes: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  if (!bytes.includes(13)) return bytes;
  const text = new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
  return new TextEncoder().encode(text);
}
