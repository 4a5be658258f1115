import { dirname } from "@std/path/dirname";
import { InputError } from "../verdict/mod.ts";
import type { Pack } from "./files.ts";
import { toZip } from "./to_zip.ts";

/**
 * Writes a pack: an archive if the path ends in `.zip`, else a folder that is
 * empty or not there.
 *
 * @throws {InputError} If it cannot be written.
 */
export async function writePack(path: string, pack: Pack): Promise<void> {
  const refuse = (state: string) =>
    new InputError(`Cannot write pack "${path}": ${state}`);
  try {
    if (/\.zip$/i.test(path)) {
      await Deno.mkdir(dirname(path), { recursive: true });
      const beside = `${path}.tmp`;
      await Deno.writeFile(beside, toZip(pack));
      await Deno.rename(beside, path);
      return;
    }
    await requireEmpty(path, refuse);
    for (const [name, { bytes, executable }] of pack) {
      const target = `${path}/${name}`;
      await Deno.mkdir(dirname(target), { recursive: true });
      await Deno.writeFile(target, bytes, { mode: executable ? 0o755 : 0o644 });
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const state = error instanceof Error ? error.name : `${error}`;
    throw refuse(`${state}; choose another place with --out`);
  }
}

async function requireEmpty(
  path: string,
  refuse: (state: string) => InputError,
): Promise<void> {
  try {
    for await (const _ of Deno.readDir(path)) {
      throw refuse("there are files in it; name a new folder with --out");
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}
