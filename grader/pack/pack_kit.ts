import { z } from "zod";
import type { Checklist } from "../checklist/mod.ts";
import { readFiles, sourceOf } from "../intake/mod.ts";
import { InputError, type Module, proveReferenceIn } from "../verdict/mod.ts";
import { kitHashes } from "../verdict/kit_hashes.ts";
import { type AddedFiles, bundle, type Entry, KIT_URL } from "./bundle.ts";
import { type Pack, type PackedFile, textFile } from "./files.ts";
import { openLoader, seal, sealedLoader } from "./loader.ts";
import { readFolder } from "./read_folder.ts";

/** What to pack. */
export interface KitOptions {
  /** The kit's folder. */
  readonly root: string;
  readonly solutionsDir: string;
  readonly module: Module;
  /** Where the checks are that its checklist brings along. Default: none are. */
  readonly added?: AddedFiles | undefined;
  /** Tasks that the pack offers, where the kit has them. */
  readonly tasks: readonly string[];
  /** Whether the checks and the reference are hidden from the eye. */
  readonly sealed: boolean;
  /** Default: `bundle`. */
  readonly bundler?: typeof bundle;
}

const CHILD = "grader/subject/child/bundle/";
const PAGE = "grader/watch/web/bundle/";
/** The grader with all its commands but the queue. */
export const MAIN: Entry = {
  entry: "grader/main.ts",
  config: "grader/pack/deno.json",
};
const HTML: Entry = {
  entry: "grader/report/html/main.ts",
  config: "grader/report/html/deno.json",
};
/** It runs in a process of its own, and finds its kit by itself. */
const HTML_KIT =
  `globalThis.${KIT_URL} = new URL("../../../", import.meta.url).href;\n`;

/**
 * A kit that grades without its sources and without packages: it needs Deno
 * and no network.
 *
 * @throws {InputError} If the reference is wrong.
 */
export async function packKit(options: KitOptions): Promise<Pack> {
  const { root, solutionsDir, module, added, sealed } = options;
  const { bundler = bundle } = options;
  await proveReferenceIn(solutionsDir, module);
  const grader = await bundler(root, { ...MAIN, added });
  const solutions = await readSolutions(options);
  const hashes = await kitHashes();
  const files = new Map<string, PackedFile>([
    ["deno.json", textFile(await configOf(options))],
    ...await readFolder(root, (path) => OPEN.test(path)),
    [
      "grader/module/checklist.json",
      textFile(`${JSON.stringify(withoutSchema(module.checklist), null, 2)}\n`),
    ],
    [HTML.entry, textFile(HTML_KIT + await bundler(root, HTML))],
    [HTML.config, textFile("{}\n")],
  ]);
  const bundled = [
    ...["bootstrap.js", "tinytorch.js"].map((name) => CHILD + name),
    ...options.tasks.includes("watch")
      ? ["page.js", "plot.js"].map((name) => PAGE + name)
      : [],
  ];
  // What a student puts a file back to.
  for (const { file } of module.checklist.exercises) {
    const start = files.get(`exercises/${file}`);
    if (options.tasks.includes("reset") && start) {
      files.set(`grader/starts/${file}`, start);
    }
  }
  for (const path of bundled) {
    files.set(path, textFile(await Deno.readTextFile(`${root}/${path}`)));
  }
  if (sealed) {
    files.set("grader/main.js", textFile(sealedLoader(hashes)));
    files.set("grader/sealed.bin", { bytes: seal(grader, solutions) });
  } else {
    files.set("grader/main.js", textFile(openLoader(hashes)));
    files.set("grader/kit.js", textFile(grader));
    for (const [name, text] of Object.entries(solutions)) {
      files.set(`solutions/${name}`, textFile(text));
    }
  }
  return files;
}

/** What is the same in each pack. */
const OPEN =
  /^(LICENSE|docs\/module\.(md|html)|docs\/module\/\w+\.svg|(src|exercises)\/(?!.*_test\.ts$).*\.(ts|json))$/;

async function readSolutions(
  { solutionsDir, module: { checklist: { exercises } } }: KitOptions,
): Promise<Record<string, string>> {
  const files = readFiles(
    await Deno.realPath(solutionsDir),
    exercises.map(({ file }) => file),
  );
  const solutions: Record<string, string> = {};
  for (const { file } of exercises) {
    const source = sourceOf(file, files.get(file));
    if (!("text" in source)) {
      throw new InputError(`Cannot pack solutions: ${source.message}`);
    }
    solutions[file] = source.text;
  }
  return solutions;
}

function withoutSchema(checklist: Checklist): Checklist {
  const { $schema: _, ...rest } = checklist;
  return rest;
}

const Config = z.looseObject({
  tasks: z.record(
    z.string(),
    z.object({ description: z.string(), command: z.string() }),
  ),
  permissions: z.record(z.string(), z.unknown()),
  imports: z.record(z.string(), z.string()),
  compilerOptions: z.record(z.string(), z.unknown()),
});

/** The kit's own configuration, less what a pack does not have. */
async function configOf({ root, tasks }: KitOptions): Promise<string> {
  const text = await Deno.readTextFile(`${root}/deno.json`);
  const config = Config.parse(JSON.parse(text));
  const kept = Object.entries(config.tasks)
    .filter(([name]) => tasks.includes(name))
    .map(([name, { description, command }]) =>
      [name, {
        description,
        command: command.replace("grader/main.ts", "grader/main.js"),
      }] as const
    );
  const imports = Object.entries(config.imports)
    .filter(([name]) => name.startsWith("tinytorch"));
  const { compilerOptions } = config;
  const permissions = Object.entries(config.permissions)
    .filter(([name]) =>
      kept.some(([, { command }]) => command.includes(`P=${name} `))
    );
  return `${
    JSON.stringify(
      {
        tasks: Object.fromEntries(kept),
        permissions: Object.fromEntries(permissions),
        workspace: ["./exercises"],
        imports: Object.fromEntries(imports),
        compilerOptions,
        lock: false,
      },
      null,
      2,
    )
  }\n`;
}
