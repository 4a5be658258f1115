import { z } from "zod";
import { GraderError } from "./grader_error.ts";
import { hasShell, limitedCommand } from "./limited_command.ts";
import { TOOL_LIMITS, TOOL_MS } from "./limits.ts";
import type { Stage } from "./stage.ts";

/** What `deno info` says of one staged file. */
export interface GraphModule {
  /** Imports that load code, with their lines counted from 1. */
  readonly imports: readonly {
    readonly specifier: string;
    readonly line: number;
    /** The type that it is to be read as, such as `text`. */
    readonly attribute?: string;
  }[];
  readonly syntaxError?: {
    readonly message: string;
    readonly line?: number;
    /** Counted from 1, as the line is. */
    readonly column?: number;
  };
  /** Whether even its types come from its own folder and the framework only. */
  readonly keepsToItself: boolean;
}

/** Honest files take a hundredth of a second. */
const VET_CPU_SECONDS = 5;

const Position = z.object({ line: z.number() });
const Info = z.object({
  modules: z.array(z.object({
    specifier: z.string(),
    error: z.string().optional(),
    dependencies: z.array(z.object({
      specifier: z.string(),
      assertionType: z.string().optional(),
      type: z.object({ specifier: z.string().optional() }).optional(),
      code: z.object({
        specifier: z.string().optional(),
        span: z.object({ start: Position }),
      }).optional(),
    })).optional(),
  })),
});

/**
 * Reads the imports of staged files, in a process of its own: a source that is
 * nested deeply enough crashes the parser.
 */
export async function moduleGraph(
  stage: Stage,
  names: readonly string[],
): Promise<ReadonlyMap<string, GraphModule>> {
  if (names.length === 0) return new Map();
  const info = await denoInfo(stage, names);
  if (info) return toGraph(stage, names, info);
  if (names.length > 1) {
    // One of them crashes it: ask for each alone.
    const parts = await Promise.all(
      names.map((name) => moduleGraph(stage, [name])),
    );
    return new Map(parts.flatMap((part) => [...part]));
  }
  return new Map([[names[0]!, {
    imports: [],
    keepsToItself: false,
    syntaxError: { message: "it is too large or too deeply nested to parse" },
  }]]);
}

async function denoInfo(
  stage: Stage,
  names: readonly string[],
): Promise<z.infer<typeof Info> | undefined> {
  const { entry, workDir, cacheDir, importMap } = stage.graphPlace(
    names,
  );
  const [command, ...args] = limitedCommand([
    Deno.execPath(),
    ..."info --json --no-config --no-lock --no-remote --no-npm".split(" "),
    `--import-map=${importMap}`,
    entry,
  ], { ...TOOL_LIMITS, cpuSeconds: VET_CPU_SECONDS });
  const process = new Deno.Command(command!, {
    args,
    cwd: workDir,
    clearEnv: true,
    env: {
      DENO_DIR: cacheDir,
      NO_COLOR: "1",
      DENO_NO_UPDATE_CHECK: "1",
      PATH: "/usr/bin:/bin",
    },
    stdin: "null",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    process.kill("SIGKILL");
  }, TOOL_MS);
  const { success, stdout } = await process.output();
  clearTimeout(timer);
  // A file that is hard to parse uses up processor time, where that is bounded.
  if (!success && isLate && hasShell()) {
    throw new GraderError(
      `Cannot vet ${names.join(", ")}: "deno info" gave no answer in ${
        TOOL_MS / 1000
      } s; try again when the machine is less busy`,
    );
  }
  if (!success) return undefined;
  const info = Info.safeParse(JSON.parse(new TextDecoder().decode(stdout)));
  if (!info.success) {
    throw new GraderError(
      `Cannot read the output of "deno info": ${z.prettifyError(info.error)}`,
    );
  }
  return info.data;
}

function toGraph(
  stage: Stage,
  names: readonly string[],
  { modules }: z.infer<typeof Info>,
): ReadonlyMap<string, GraphModule> {
  const byUrl = new Map(modules.map((module) => [module.specifier, module]));
  return new Map(names.map((name) => {
    const module = byUrl.get(stage.urlOf(name));
    if (!module) {
      throw new GraderError(`Cannot vet "${name}": "deno info" left it out`);
    }
    const imports = (module.dependencies ?? []).flatMap(
      ({ specifier, code, assertionType }) =>
        code
          ? [{
            specifier,
            line: code.span.start.line + 1,
            ...(assertionType !== undefined && { attribute: assertionType }),
          }]
          : [],
    );
    return [name, {
      imports,
      keepsToItself: (module.dependencies ?? []).every(({ code, type }) =>
        [code?.specifier, type?.specifier].every((url) =>
          url === undefined || stage.holds(url)
        )
      ),
      ...(module.error !== undefined && {
        syntaxError: parseError(module.error),
      }),
    }];
  }));
}

function parseError(error: string): NonNullable<GraphModule["syntaxError"]> {
  const message = error.split("\n")[0]!.replace(/^\w*Error: /, "");
  const [, line, column] = /:(\d+):(\d+)\s*$/.exec(error) ?? [];
  if (line === undefined) return { message };
  return { message, line: Number(line), column: Number(column) };
}
