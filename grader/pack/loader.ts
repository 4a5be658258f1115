import { zlibSync } from "fflate";
import { KIT_URL } from "./bundle.ts";
import { PACKED_KIT } from "../verdict/packed_kit.ts";
import type { KitHashes } from "../verdict/kit_hashes.ts";

const SYMBOL = `Symbol.for("${PACKED_KIT.description}")`;

/** The first lines of a packed kit whose parts lie open. */
export function openLoader(hashes: KitHashes): string {
  return `// The grader, bundled. Its sources are in the kit that this was packed from.
globalThis.${KIT_URL} = new URL("../", import.meta.url).href;
globalThis[${SYMBOL}] = {
  hashes: ${JSON.stringify(hashes)},
};
await import("./kit.js");
`;
}

/**
 * The first lines of a packed kit whose suites and reference are sealed: the
 * reference is unpacked for as long as it is graded by, the rest never is.
 */
export function sealedLoader(hashes: KitHashes): string {
  return `// The grader, bundled, with the checks and the reference sealed.
globalThis.${KIT_URL} = new URL("../", import.meta.url).href;
const file = await Deno.open(new URL("sealed.bin", import.meta.url));
const inflated = file.readable.pipeThrough(new DecompressionStream("deflate"));
const { grader, solutions } = await new Response(inflated).json();
let room;
function unpack() {
  if (room !== undefined) return room;
  room = Deno.makeTempDirSync({ prefix: "tinytorch-grade-sealed-" });
  addEventListener("unload", () => Deno.removeSync(room, { recursive: true }));
  for (const [name, text] of Object.entries(solutions)) {
    Deno.writeTextFileSync(room + "/" + name, text);
  }
  return room;
}
globalThis[${SYMBOL}] = {
  hashes: ${JSON.stringify(hashes)},
  rooms: { solutions: unpack },
};
// As a module it would have to come by a URL as long as itself, and to read that
// takes five times as long as Deno takes to start.
const AsyncFunction = (async () => {}).constructor;
await new AsyncFunction('"use strict";' + grader)();
`;
}

/** What the sealed loader opens. */
export function seal(
  grader: string,
  solutions: Readonly<Record<string, string>>,
): Uint8Array {
  const text = JSON.stringify({ grader, solutions });
  return zlibSync(new TextEncoder().encode(text), { level: 9 });
}
