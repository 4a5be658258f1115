import { ownChecklist } from "../module/mod.ts";
import { kitDir } from "./kit_dir.ts";
import type { Files } from "./with_folder.ts";

/** The exercise files of a room of the kit, with some of them replaced. */
export async function solutionsWith(
  replaced: Files = {},
  room: "exercises" | "solutions" = "solutions",
): Promise<Files> {
  const { exercises } = ownChecklist();
  const files = await Promise.all(exercises.map(async ({ file }) => {
    return [file, await Deno.readTextFile(`${kitDir(room)}/${file}`)];
  }));
  return { ...Object.fromEntries(files), ...replaced };
}
