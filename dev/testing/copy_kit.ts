import { kitDir } from "./kit_dir.ts";

const ROOMS = (
  "grader src exercises solutions compat dev docs .devcontainer .vscode"
).split(" ");
const FILES = ["deno.json", "deno.lock", "LICENSE"];

/** Copies the kit, as it is now, into a new folder. */
export async function copyKit(dir: string): Promise<void> {
  for (const name of ROOMS) await copy(kitDir(name), `${dir}/${name}`);
  for (const name of FILES) {
    await Deno.copyFile(kitDir(name), `${dir}/${name}`);
  }
}

async function copy(from: string, to: string): Promise<void> {
  await Deno.mkdir(to, { recursive: true });
  for await (const { name, isDirectory } of Deno.readDir(from)) {
    if (isDirectory) await copy(`${from}/${name}`, `${to}/${name}`);
    else await Deno.copyFile(`${from}/${name}`, `${to}/${name}`);
  }
}
