import { dirname } from "@std/path/dirname";
import { join } from "@std/path/join";
import { InputError } from "../verdict/mod.ts";

/** A folder that all machines see, for packs beyond the cap. */
export class Spool {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Where a pack is, below the folder. */
  static pathOf(digest: string): string {
    return `${digest.slice(0, 2)}/${digest}.json.gz`;
  }

  /**
   * Keeps a pack; it is there whole, and on the disk, or not at all.
   *
   * @throws {InputError} If there is no room.
   */
  async put(digest: string, pack: Uint8Array): Promise<string> {
    const path = Spool.pathOf(digest);
    const target = join(this.#dir, path);
    const beside = `${target}.${crypto.randomUUID().slice(0, 8)}.tmp`;
    try {
      await Deno.mkdir(dirname(target), { recursive: true });
      using file = await Deno.open(beside, { write: true, createNew: true });
      for (let at = 0; at < pack.length;) {
        at += await file.write(pack.subarray(at));
      }
      await file.sync();
      await Deno.rename(beside, target);
      return path;
    } catch (error) {
      await Deno.remove(beside).catch(() => {});
      const state = error instanceof Error ? error.message : `${error}`;
      throw new InputError(
        `Cannot write into the spool "${this.#dir}": ${state}; make room there and submit again: what is known is not taken twice`,
      );
    }
  }

  async get(path: string): Promise<Uint8Array<ArrayBuffer>> {
    if (!/^[0-9a-f]{2}\/[0-9a-f]{64}\.json\.gz$/.test(path)) {
      throw new Error("the path in the database is none of the spool");
    }
    return await Deno.readFile(join(this.#dir, path));
  }
}
