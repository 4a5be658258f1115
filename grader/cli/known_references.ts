import { dirname } from "@std/path/dirname";
import { fromFileUrl } from "@std/path/from-file-url";
import { z } from "zod";
import { readFiles, sourceOf } from "../intake/mod.ts";
import { sha256 } from "../subject/sha256.ts";
import { canonicalJson } from "../verdict/canonical_json.ts";
import { kitHashes } from "../verdict/kit_hashes.ts";
import type { Module } from "../verdict/module.ts";
import { writeWhole } from "../base/write_whole.ts";

/** What is known of references that are not the kit's own, by their keys. */
const Known = z.object({
  proven: z.array(z.string()).default([])
    .describe("passed what other checks need"),
  certified: z.array(z.string()).default([])
    .describe("a full certify run by them was clean"),
});
export type Known = z.infer<typeof Known>;

/** A file that may be deleted at any time. */
const FILE = fromFileUrl(
  new URL("../../.tinytorch/references.json", import.meta.url),
);
/** Older ones are forgotten. */
const KEPT = 100;

/** A name for a reference with all that it is proven by. */
export async function referenceKey(
  dir: string,
  { checklist, added }: Pick<Module, "checklist" | "added">,
): Promise<string> {
  const real = await Deno.realPath(dir).catch(() => dir);
  const names = checklist.exercises.map(({ file }) => file);
  const files = readFiles(real, names);
  const texts = names.map((name) => {
    const source = sourceOf(name, files.get(name));
    return "text" in source ? source.text : source.message;
  });
  return await sha256(
    canonicalJson({
      texts,
      checklist,
      suites: (await kitHashes(added)).suites,
    }),
  );
}

/** Reads what is known; a file that is missing or broken says nothing. */
export async function knownReferences(path: string = FILE): Promise<Known> {
  try {
    return Known.parse(JSON.parse(await Deno.readTextFile(path)));
  } catch {
    return Known.parse({});
  }
}

/** Remembers of a reference what was found; a read-only kit forgets it. */
export async function rememberReference(
  key: string,
  found: keyof Known,
  path: string = FILE,
): Promise<void> {
  const known = await knownReferences(path);
  if (known[found].includes(key)) return;
  const next = { ...known, [found]: [...known[found], key].slice(-KEPT) };
  try {
    await Deno.mkdir(dirname(path), { recursive: true });
    await writeWhole(path, `${JSON.stringify(next)}\n`);
  } catch {
    // It is found again the next time.
  }
}
