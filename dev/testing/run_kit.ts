import { kitDir } from "./kit_dir.ts";

/** How a process of the kit ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Where and how to run it. */
export interface RunOptions {
  /** The folder from which typed paths are meant. Default: the kit's. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command of the kit in a process of its own, as its task does. */
export async function runKit(
  args: readonly string[],
  { cwd = kitDir("."), env = {} }: RunOptions = {},
): Promise<Ended> {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [...taskArgs(args[0] ?? "grade"), ...args.slice(1)],
    cwd: kitDir("."),
    clearEnv: true,
    env: { ...surroundings(), INIT_CWD: cwd, ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const decoder = new TextDecoder();
  return { code, out: decoder.decode(stdout), err: decoder.decode(stderr) };
}

/**
 * What the task of this name gives to `deno`: its configuration, its
 * permissions, its file, its command.
 */
export function taskArgs(name: string): string[] {
  const config: unknown = JSON.parse(
    Deno.readTextFileSync(kitDir("deno.json")),
  );
  const task = Reflect.get(Reflect.get(Object(config), "tasks"), name);
  const command = String(Reflect.get(Object(task), "command"));
  return command.split(" ").slice(1);
}

/** The environment, without what changes how the kit writes or grades. */
function surroundings(): Record<string, string> {
  const { NO_COLOR: _, FORCE_COLOR: __, GRADE_SECRET: ___, ...rest } = Deno.env
    .toObject();
  return rest;
}
