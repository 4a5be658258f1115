import { GraderError } from "./grader_error.ts";

/** Whether children are walled off by bubblewrap: if it can, or else not at all. */
export type Isolation = "auto" | "require" | "none";

/**
 * What stands around a child besides Deno's permissions and the shell's limits:
 * bubblewrap, with nothing but Deno, its libraries and the staged files in sight
 * and namespaces of its own; a network of its own without a way out; or nothing.
 */
export type Wall = "bubblewrap" | "network" | "none";

/** What a walled child may see. */
export interface Sights {
  /** Folders and files, at their own paths, read-only. */
  readonly paths: readonly string[];
  /** An empty folder in memory that it may write to. */
  readonly cacheDir: string;
  readonly workDir: string;
}

const PLACES = ["/usr/bin/bwrap", "/bin/bwrap", "/usr/local/bin/bwrap"];
const LIBRARIES = ["/lib", "/lib64", "/usr/lib", "/usr/lib64"];
/** Not every system lets a process have each of them. */
const WEAKER: Readonly<Record<Wall, Wall | undefined>> = {
  bubblewrap: "network",
  network: "none",
  none: undefined,
};

/** Which wall children get, known after the first start of one. */
export class Walls {
  readonly #bwrap: string | undefined;
  #isolation: Isolation = "auto";
  #wall: Wall;

  constructor(bwrap: string | undefined) {
    this.#bwrap = bwrap;
    this.#wall = this.#strongest();
  }

  /** How much was asked for. */
  get isolation(): Isolation {
    return this.#isolation;
  }

  /** The one to try first. */
  get wall(): Wall {
    return this.#wall;
  }

  /**
   * Sets how much is asked for.
   *
   * @throws {GraderError} If it is required and there is no bubblewrap.
   */
  ask(isolation: Isolation): void {
    this.#isolation = isolation;
    this.#wall = this.#strongest();
    if (isolation === "require" && this.#wall !== "bubblewrap") {
      throw new GraderError(
        `Cannot use "--isolation require": there is no bubblewrap (bwrap) on this system; install it, or say --isolation auto`,
      );
    }
  }

  /** The one to try where a child does not start within that one. */
  weakerThan(wall: Wall): Wall | undefined {
    return this.#isolation === "require" ? undefined : WEAKER[wall];
  }

  /** A child did start within this one, and within no stronger. */
  settle(wall: Wall): void {
    if (wall === "none" || this.#wall === "bubblewrap") this.#wall = wall;
  }

  /** The command with a wall around it. */
  around(
    wall: Wall,
    command: readonly string[],
    { paths, cacheDir, workDir }: Sights,
  ): string[] {
    if (wall === "none") return [...command];
    if (wall === "network") return ["unshare", "-rn", ...command];
    const seen = (flag: string, path: string) => [flag, path, path];
    return [
      // Ended while it sets up, bubblewrap would leave its child waiting.
      ..."unshare -rpf --kill-child".split(" "),
      this.#bwrap!,
      ..."--unshare-all --die-with-parent --cap-drop ALL".split(" "),
      ...LIBRARIES.flatMap((path) => seen("--ro-bind-try", path)),
      ...paths.flatMap((path) => seen("--ro-bind", path)),
      "--tmpfs",
      cacheDir,
      "--remount-ro",
      "/",
      "--chdir",
      workDir,
      ...command,
    ];
  }

  #strongest(): Wall {
    if (Deno.build.os !== "linux") return "none";
    const wanted = this.#isolation !== "none" && this.#bwrap !== undefined;
    return wanted ? "bubblewrap" : "network";
  }
}

function findBubblewrap(): string | undefined {
  return PLACES.find((path) => {
    try {
      return Deno.statSync(path).isFile;
    } catch {
      return false;
    }
  });
}

/** This process's children's. */
export const WALLS: Walls = new Walls(findBubblewrap());
