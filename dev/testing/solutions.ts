import { kitDir } from "./kit_dir.ts";
import type { Files } from "./with_folder.ts";

/** The exercise files of a room of the kit, with some of them replaced. */
export async function solutionsWith(
  replaced: Files = {},
  room: "exercises" | "solutions" = "solutions",
): Promise<Files> {
  const files: Record<string, string> = {};
  for await (const { name } of Deno.readDir(kitDir("exercises"))) {
    if (!/^[a-z][a-z0-9_]*\.ts$/.test(name) || name === "mod.ts") continue;
    files[name] = await Deno.readTextFile(`${kitDir(room)}/${name}`);
  }
  return { ...files, ...replaced };
}
