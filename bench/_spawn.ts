/** The kit's folder. */
export const ROOT = new URL("..", import.meta.url);

/** Milliseconds of a process of Deno from start to end. */
export async function spawnMs(
  args: readonly string[],
  cwd: URL | string = ROOT,
): Promise<number> {
  const started = performance.now();
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [...args],
    cwd,
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  if (success) return performance.now() - started;
  const said = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes))
    .join("").trim();
  throw new Error(`Cannot measure "deno ${args.join(" ")}": it said\n${said}`);
}

/** Milliseconds of a process that does nothing: what nobody can avoid. */
export function bareMs(): Promise<number> {
  return spawnMs(["eval", "--no-lock", "0"]);
}

/** The arguments of a task of the kit, as `deno task` would run it. */
export async function taskArgs(name: string): Promise<string[]> {
  const config = await Deno.readTextFile(new URL("deno.json", ROOT));
  const { command } = JSON.parse(config).tasks[name];
  return String(command).split(" ").slice(1);
}
