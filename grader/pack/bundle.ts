import { dirname } from "@std/path/dirname";
import { GraderError } from "../subject/mod.ts";
import { readFolder } from "./read_folder.ts";

/** What is not part of a grader that runs. */
const ELSEWHERE =
  /^grader\/(module\/[^/]+\/(mutants|alternates)\/|queue\/|cli\/queue_)/;
/** What no packed kit is for, or has the files and drivers for: half a bundle. */
const ABSENT = ["certify", "class", "fuzz", "merge", "pack", "queue", "swap"];
const INSTEAD: Readonly<Record<string, string>> = {
  "grader/intake/archive/read_archive.ts":
    `import { Refusal } from "../refusal.ts";
export function readArchive() {
  return Promise.reject(
    new Refusal("a packed kit opens no zip; hand it a folder"),
  );
}
`,
  ...Object.fromEntries(
    ABSENT.map((command) => [`grader/cli/${command}.ts`, refusing(command)]),
  ),
};

function refusing(command: string): string {
  return `import { InputError } from "../verdict/mod.ts";
export function run() {
  return Promise.reject(
    new InputError('Cannot run "${command}": a packed kit has none; use the kit'),
  );
}
`;
}

/** What `deno bundle` reads, besides the grader. */
const BESIDE = /^(grader\/.*deno\.lock|(src|exercises|compat)\/.*\.(ts|json))$/;

/** What is bundled: paths in the kit. */
export interface Entry {
  /** Such as `grader/main.ts`. */
  readonly entry: string;
  /** The configuration that knows its packages. */
  readonly config: string;
  /** The checks that a checklist brings along, bundled too. */
  readonly added?: AddedFiles | undefined;
}

/** The files of checks that a checklist brings along. */
export interface AddedFiles {
  /** Their SHA-256, as `Module.added` has it. */
  readonly hash: string;
  /** Their paths, by their names in the checklist. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Bundles a module of the kit and its packages into one file. Where a source
 * asks for its own place, the bundle asks for the place of the source in the
 * kit that it was packed into, which its first lines leave in `KIT_URL`.
 *
 * @param root The kit's folder.
 */
export async function bundle(root: string, entry: Entry): Promise<string> {
  const stage = await Deno.makeTempDir({ prefix: "tinytorch-pack-" });
  try {
    const files = await readFolder(
      root.replace(/\/$/, ""),
      (path) =>
        BESIDE.test(path) ||
        /^grader\/.*(?<!_test)\.(ts|json)$/.test(path) && !ELSEWHERE.test(path),
    );
    const units = [...files.keys()].flatMap((path) =>
      /^grader\/module\/([^/]+)\/item\.json$/.exec(path)?.[1] ?? []
    );
    const list = listOf(units, entry.added);
    const instead: typeof INSTEAD = { ...INSTEAD, [FOLDERS]: list };
    for (const [path, { bytes }] of files) {
      await Deno.mkdir(dirname(`${stage}/${path}`), { recursive: true });
      const text = instead[path] ?? new TextDecoder().decode(bytes);
      await Deno.writeTextFile(`${stage}/${path}`, placed(path, text));
    }
    for (const [i, path] of Object.values(entry.added?.files ?? {}).entries()) {
      const config = `${root}/${entry.config}`;
      await run(path, config, `${stage}/grader/module/${BROUGHT}${i}.js`);
    }
    const out = `${stage}/bundle.js`;
    await run(`${stage}/${entry.entry}`, `${stage}/${entry.config}`, out);
    return await Deno.readTextFile(out);
  } finally {
    await Deno.remove(stage, { recursive: true });
  }
}

/** It finds units by their folders, of which a bundle has none. */
const FOLDERS = "grader/module/folders.ts";

const BROUGHT = "brought_";

function listOf(units: readonly string[], added?: AddedFiles): string {
  const loads = units.map((name) =>
    `${JSON.stringify(name)}: () => import("./${name}/unit.ts"),`
  );
  const brought = Object.keys(added?.files ?? {}).map((file, i) =>
    `${JSON.stringify(file)}: () => import("./${BROUGHT}${i}.js"),`
  );
  return `export const ADDED = "${added?.hash ?? ""}";
export const BROUGHT = { ${brought.join(" ")} };
const UNITS = { ${loads.join(" ")} };
export function unitFolders() { return Object.keys(UNITS); }
export async function loadUnit(name) { return (await UNITS[name]()).unit; }
`;
}

/** The name under which the kit's URL is known. */
export const KIT_URL = "tinytorchKitUrl";

function placed(path: string, text: string): string {
  if (!path.startsWith("grader/") || !path.endsWith(".ts")) return text;
  return text.replaceAll(
    /\bimport\.meta\.url\b/g,
    `new URL("${path}", Reflect.get(globalThis, "${KIT_URL}")).href`,
  ).replaceAll(/\bimport\(\s*lazy\(("[^"]+")\),?\s*\)/g, "import($1)");
}

/** Bundles one file, with all that it imports, into another. */
async function run(entry: string, config: string, out: string): Promise<void> {
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      ..."bundle --quiet --minify --output".split(" "),
      ...[out, "--config", config, entry],
    ],
    cwd: dirname(out),
    env: { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).output();
  if (!success) {
    const reason = new TextDecoder().decode(stderr).trim().split("\n")[0];
    throw new GraderError(
      `Cannot bundle "${entry}": ${reason}; "deno bundle" needs the network once`,
    );
  }
  // A package of the old kind asks for its place in words of the bundler, and a
  // sealed bundle, which is no file, has none.
  const text = await Deno.readTextFile(out);
  await Deno.writeTextFile(
    out,
    text.replaceAll(/\bimport\.meta\.url\b/g, `globalThis.${KIT_URL}`),
  );
}
