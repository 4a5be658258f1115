import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
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
 */
export function kitHashes(): KitHashes {
  return known ??= packedKit()?.hashes ?? readKit();
}

let known: KitHashes | undefined;

function readKit(): KitHashes {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const names = [...list(root, "grader/"), ...list(root, "src/"), "deno.lock"];
  const grader = createHash("sha256");
  const suites = createHash("sha256");
  for (const name of names.sort()) {
    const bytes = withoutReturns(Deno.readFileSync(root + name));
    const head = `${name}\0${bytes.length}\0`;
    grader.update(head).update(bytes);
    if (name.startsWith("grader/suites/")) suites.update(head).update(bytes);
  }
  return { grader: grader.digest("hex"), suites: suites.digest("hex") };
}

/** The kit's own tests and what it is tried on do not grade. */
const ELSEWHERE = new Set(["certify", "testing", "fuzz"]);

function* list(root: string, folder: string): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(root + folder)) {
    if (isDirectory && !ELSEWHERE.has(name)) {
      yield* list(root, `${folder}${name}/`);
    } else if (/(?<!_test)\.(ts|json)$/.test(name)) yield folder + name;
  }
}

function withoutReturns(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(13)) return bytes;
  const text = new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
  return new TextEncoder().encode(text);
}
