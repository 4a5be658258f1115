import { stripTypeScriptTypes } from "node:module";
import { posix } from "node:path";

const KIT = new URL("../../", import.meta.url);
/** What every child runs first. */
const BOOTSTRAP = "grader/subject/child/bootstrap.ts";
/** What it and the submissions import by name. */
const FRAMEWORK: Readonly<Record<string, string>> = {
  "tinytorch": "src/mod.ts",
};
/** Where the child finds what it runs first. */
export const CHILD_ENTRY = asScript(BOOTSTRAP);

/**
 * What every child loads before a submission, by path in the kit, without its
 * types: taken off once here, not once more in each child.
 */
export function childFiles(): ReadonlyMap<string, string> {
  return known ??= readGraph();
}

let known: ReadonlyMap<string, string> | undefined;

function readGraph(): ReadonlyMap<string, string> {
  const paths = new Set([BOOTSTRAP, ...Object.values(FRAMEWORK)]);
  const files = new Map<string, string>();
  for (const path of paths) {
    const source = Deno.readTextFileSync(new URL(path, KIT));
    // Imports of types are gone from it.
    const text = stripTypeScriptTypes(source).replaceAll(
      RELATIVE,
      (_, before: string, specifier: string) => {
        paths.add(posix.join(posix.dirname(path), specifier));
        return `${before}"${asScript(specifier)}"`;
      },
    );
    files.set(asScript(path), text);
  }
  return files;
}

const RELATIVE = /(\bfrom )"(\.[^"]+)"/g;

function asScript(path: string): string {
  return path.replace(/\.ts$/, ".js");
}
