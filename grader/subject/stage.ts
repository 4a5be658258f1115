import { NODE_BUILTINS } from "./node_builtins.ts";
import { EXERCISES, FRAMEWORK } from "./specifiers.ts";
import type { SourceFile } from "../intake/mod.ts";
import type { ChildPlace } from "./spawn_child.ts";
import { stagesDir } from "./stages_dir.ts";
import { STAGE_LOCK, STAGE_PREFIX, sweepStages } from "./sweep_stages.ts";

/** What every child loads: the kit's own half and the framework, bundled. */
const BUNDLE = new URL("./child/bundle/", import.meta.url);
const BOOTSTRAP = new URL("bootstrap.js", BUNDLE).href;
const BUNDLED = new URL("tinytorch.js", BUNDLE).href;

/** A fresh folder with the files that a child may read, and no other. */
export class Stage {
  static #swept: Promise<void> | undefined;
  readonly #root: string;
  readonly #lock: Deno.FsFile;
  #places = 0;

  private constructor(root: string, lock: Deno.FsFile) {
    this.#root = root;
    this.#lock = lock;
  }

  /**
   * Makes the folder and copies the files into it, without waiting: small files
   * are written faster than they are waited for, and a process is to start.
   */
  static create(files: readonly SourceFile[]): Stage {
    const root = Deno.makeTempDirSync({
      dir: stagesDir(),
      prefix: `${STAGE_PREFIX}${Deno.pid}-`,
    });
    const lock = Deno.createSync(`${root}/${STAGE_LOCK}`);
    lock.tryLockSync(true);
    const stage = new Stage(root, lock);
    Stage.#swept ??= sweepStages(root);
    for (const path of [stage.filesDir, stage.#workDir]) Deno.mkdirSync(path);
    Deno.writeTextFileSync(stage.#importMap, importMap(stage));
    for (const file of files) stage.add(file);
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

  /** A place for one more process. */
  place(): ChildPlace {
    return {
      filesDir: this.filesDir,
      entry: BOOTSTRAP,
      importMap: this.#importMap,
      workDir: this.#workDir,
      cacheDir: this.#cacheDir(),
    };
  }

  /** Copies one more file in. */
  add({ name, text }: SourceFile): void {
    Deno.writeTextFileSync(`${this.filesDir}/${name}`, text);
  }

  /** Deletes the copied file. */
  remove(name: string): void {
    Deno.removeSync(`${this.filesDir}/${name}`);
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
    await Stage.#swept;
  }

  get #importMap(): string {
    return `${this.#root}/import_map.json`;
  }

  /** Nothing is in it. */
  get #workDir(): string {
    return `${this.#root}/work`;
  }

  #cacheDir(): string {
    // One each, and gone with the stage. (Where Deno cannot write one at all, it
    // tries for 150 ms to keep each TypeScript file that it has transpiled.)
    return `${this.#root}/cache-${++this.#places}`;
  }
}

function importMap(stage: Stage): string {
  const refusal = (name: string) =>
    `data:text/javascript,throw new Error("Cannot import ${name}")`;
  return JSON.stringify({
    imports: {
      ...Object.fromEntries(
        NODE_BUILTINS.flatMap((name) =>
          [name, `node:${name}`].map((specifier) => [specifier, refusal(name)])
        ),
      ),
      ...Object.fromEntries(FRAMEWORK.map((name) => [name, BUNDLED])),
      [EXERCISES]: stage.urlOf("mod.ts"),
    },
  });
}
