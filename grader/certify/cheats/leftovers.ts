import { dirname } from "@std/path/dirname";
import { STAGE_PREFIX, stagesDir } from "../../subject/mod.ts";

/** What starts the name of anything that a cheat tries to leave behind. */
export const CANARY = "tinytorch-canary";

/**
 * What this process's grades have left behind, in words: stages, processes that
 * read them, and files that a cheat made.
 *
 * @param folders Where cheats may have made files. Default: the temporary folder
 * and that of the stages.
 */
export async function leftovers(
  folders: readonly string[] = [tempFolder(), stagesDir()],
): Promise<string[]> {
  const own = `${STAGE_PREFIX}${Deno.pid}-`;
  const left: string[] = [];
  for (const folder of new Set(folders)) {
    for await (const { name } of Deno.readDir(folder)) {
      if (name.startsWith(own)) left.push(`the stage ${name}`);
      if (name.startsWith(CANARY)) left.push(`the file ${folder}/${name}`);
    }
  }
  for (const line of await processesNaming(own)) {
    left.push(`the process ${line}`);
  }
  return left;
}

function tempFolder(): string {
  const made = Deno.makeTempDirSync();
  try {
    return dirname(Deno.realPathSync(made));
  } finally {
    Deno.removeSync(made);
  }
}

/** The running processes whose command names the text; none where none can be listed. */
async function processesNaming(text: string): Promise<string[]> {
  if (Deno.build.os === "windows") return [];
  const { stdout } = await new Deno.Command("/bin/ps", {
    args: ["-A", "-o", "pid=,args="],
    stdin: "null",
    stderr: "null",
  }).output();
  const lines = new TextDecoder().decode(stdout).split("\n");
  return lines.filter((line) => line.includes(text)).map((line) =>
    line.trim().slice(0, 80)
  );
}
