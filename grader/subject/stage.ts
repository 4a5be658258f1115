import { builtinModules } from "node:module";
import type { ChildPlace } from "./spawn_child.ts";
import { STAGE_LOCK, STAGE_PREFIX, sweepStages } from "./sweep_stages.ts";

const SRC = new URL("../../src/", import.meta.url);

/** A source file that may run. */
export interface SourceFile {
  /** Name in the submission's folder, such as `relu.ts`. */
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the file as it was read. */
  readonly sha256?: string;
}

/** A fresh folder with the files that a child may read, and no other. */
export class Stage {
  static #swept: Promise<void> | undefined;
  readonly #root: string;
  readonly #lock: Deno.FsFile;
  #children = 0;

  private constructor(root: string, lock: Deno.FsFile) {
    this.#root = root;
    this.#lock = lock;
  }

  /** Makes the folder and copies the files into it. */
  static async create(files: readonly SourceFile[]): Promise<Stage> {
    // Links in the path of the temporary folder would defeat --allow-read.
    const root = await Deno.realPath(
      await Deno.makeTempDir({ prefix: `${STAGE_PREFIX}${Deno.pid}-` }),
    );
    const lock = await Deno.create(`${root}/${STAGE_LOCK}`);
    await lock.tryLock(true);
    const stage = new Stage(root, lock);
    await (Stage.#swept ??= sweepStages(root));
    await Deno.mkdir(stage.filesDir);
    await Promise.all([
      Deno.writeTextFile(`${root}/import_map.json`, importMap(stage.filesDir)),
      ...files.map(({ name, text }) =>
        Deno.writeTextFile(`${stage.filesDir}/${name}`, text)
      ),
    ]);
    return stage;
  }

  /** The folder of the copied files. */
  get filesDir(): string {
    return `${this.#root}/files`;
  }

  /** The URL by which a child loads the file. */
  urlOf(name: string): string {
    return `file://${encodeURI(this.filesDir)}/${encodeURIComponent(name)}`;
  }

  /** Whether a URL is of a copied file or of the framework. */
  holds(url: string): boolean {
    return url.startsWith(this.urlOf("")) || url.startsWith(SRC.href);
  }

  /** A place for one more process, with caches that no other has seen. */
  async place(): Promise<ChildPlace> {
    const cacheDir = `${this.#root}/child-${++this.#children}`;
    await Deno.mkdir(cacheDir);
    const importMap = `${this.#root}/import_map.json`;
    return { filesDir: this.filesDir, importMap, cacheDir };
  }

  /** An entry that imports the files, for a tool that reads the graph. */
  async graphPlace(names: readonly string[]): Promise<{
    readonly entry: string;
    readonly importMap: string;
    readonly cacheDir: string;
  }> {
    const { importMap, cacheDir } = await this.place();
    const entry = `${cacheDir}/entry.ts`;
    const text = names.map((name) => `import "${this.urlOf(name)}";\n`);
    await Deno.writeTextFile(entry, text.join(""));
    return { entry, importMap, cacheDir };
  }

  /** Copies one more file in. */
  async add({ name, text }: SourceFile): Promise<void> {
    await Deno.writeTextFile(`${this.filesDir}/${name}`, text);
  }

  /** Deletes the copied file. */
  async remove(name: string): Promise<void> {
    await Deno.remove(`${this.filesDir}/${name}`);
  }

  /** Deletes the folder. */
  async close(): Promise<void> {
    try {
      this.#lock.close();
    } catch {
      // Closed before.
    }
    await Deno.remove(this.#root, { recursive: true }).catch((error) => {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    });
  }
}

function importMap(filesDir: string): string {
  const refusal = (name: string) =>
    `data:text/javascript,throw new Error("Cannot import ${name}")`;
  return JSON.stringify({
    imports: {
      ...Object.fromEntries(
        builtinModules.flatMap((name) =>
          [name, `node:${name.replace(/^node:/, "")}`]
            .map((specifier) => [specifier, refusal(name)])
        ),
      ),
      "tinytorch": new URL("mod.ts", SRC).href,
      "tinytorch/core/tensor": new URL("tensor.ts", SRC).href,
      "tinytorch/core/activations": `file://${encodeURI(filesDir)}/mod.ts`,
    },
  });
}
