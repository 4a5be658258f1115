/** Debian keeps them off the PATH. */
const DEBIAN = "/usr/lib/postgresql";

/** The folder of PostgreSQL's programs, or nothing where there is no server. */
export async function findPostgres(): Promise<string | undefined> {
  const folders = (Deno.env.get("PATH") ?? "").split(":");
  try {
    const versions = [...Deno.readDirSync(DEBIAN)].map(({ name }) => name);
    versions.sort((a, b) => Number(b) - Number(a));
    folders.unshift(...versions.map((version) => `${DEBIAN}/${version}/bin`));
  } catch {
    // No Debian.
  }
  for (const folder of folders) {
    const there = await Promise.all(
      ["initdb", "postgres", "pg_ctl"].map((name) =>
        Deno.stat(`${folder}/${name}`).then(() => true, () => false)
      ),
    );
    if (!there.every((yes) => yes)) continue;
    if (!await isRoot() || await serverUser() !== undefined) return folder;
  }
  return undefined;
}

async function childrenOf(pid: number): Promise<number[]> {
  const { stdout } = await new Deno.Command("ps", {
    args: ["-o", "pid=", "--ppid", `${pid}`],
    stderr: "null",
  }).output();
  return new TextDecoder().decode(stdout).split("\n").map(Number)
    .filter((id) => id > 0);
}

async function isRoot(): Promise<boolean> {
  const { stdout } = await new Deno.Command("id", { args: ["-u"] }).output();
  return new TextDecoder().decode(stdout).trim() === "0";
}

/** The server refuses to be root: then it is this user. */
async function serverUser(): Promise<string | undefined> {
  for (const name of ["postgres", "nobody"]) {
    const { success } = await new Deno.Command("setpriv", {
      args: [...as(name), "true"],
      stdout: "null",
      stderr: "null",
    }).output().catch(() => ({ success: false }));
    if (success) return name;
  }
  return undefined;
}

function as(user: string): string[] {
  return [`--reuid=${user}`, `--regid=${group(user)}`, "--clear-groups"];
}

function group(user: string): string {
  return user === "nobody" ? "nogroup" : user;
}

/** A server of a test's own, in a temporary folder, that nobody else sees. */
export class PostgresServer {
  readonly port: number;
  readonly #bin: string;
  readonly #dir: string;
  readonly #user: string | undefined;
  #process: Deno.ChildProcess | undefined;

  private constructor(
    bin: string,
    dir: string,
    port: number,
    user: string | undefined,
  ) {
    this.#bin = bin;
    this.#dir = dir;
    this.port = port;
    this.#user = user;
  }

  /** Makes a cluster with the owner `owner`, password `secret`, and starts it. */
  static async start(bin: string): Promise<PostgresServer> {
    const dir = await Deno.makeTempDir({ prefix: "tinytorch-postgres-" });
    const user = await isRoot() ? await serverUser() : undefined;
    const server = new PostgresServer(bin, dir, anyPort(), user);
    try {
      await Deno.writeTextFile(`${dir}/password`, "secret\n");
      await Deno.chmod(`${dir}/password`, 0o644);
      await Deno.chmod(dir, 0o755);
      await Deno.mkdir(`${dir}/data`);
      if (user) await server.#run("chown", [user, `${dir}/data`], false);
      await server.#run(`${bin}/initdb`, [
        `--pgdata=${dir}/data`,
        "--username=owner",
        `--pwfile=${dir}/password`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--no-locale",
        "--no-sync",
      ]);
      await server.up();
      return server;
    } catch (error) {
      await server.close();
      throw error;
    }
  }

  /** The address of a database there, as the owner or somebody else. */
  url(database = "postgres", user = "owner"): string {
    return `postgres://${user}@127.0.0.1:${this.port}/${database}`;
  }

  /** Starts the server, also after `kill`. */
  async up(): Promise<void> {
    this.#process = this.#command(`${this.#bin}/postgres`, [
      "-D",
      `${this.#dir}/data`,
      "-p",
      `${this.port}`,
      "-c",
      "listen_addresses=127.0.0.1",
      "-c",
      "unix_socket_directories=",
      "-c",
      "max_connections=200",
    ]).spawn();
    let ended = false;
    this.#process.status.then(() => ended = true);
    for (let tries = 0; tries < 300; tries++) {
      const { success } = await this.#command(`${this.#bin}/pg_isready`, [
        "-q",
        "-h",
        "127.0.0.1",
        "-p",
        `${this.port}`,
      ]).output();
      if (success) return;
      if (ended) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Cannot start PostgreSQL in ${this.#dir}`);
  }

  /** Ends every process of the server at once, as a power cut does. */
  async kill(): Promise<void> {
    const { pid } = this.#process!;
    for (const id of [pid, ...await childrenOf(pid)]) {
      try {
        Deno.kill(id, "SIGKILL");
      } catch {
        // It was gone.
      }
    }
    await this.#process!.status;
    this.#process = undefined;
  }

  /** Stops the server, cleanly. */
  async down(): Promise<void> {
    try {
      this.#process?.kill("SIGINT");
    } catch {
      // It was gone.
    }
    await this.#process?.status;
    this.#process = undefined;
  }

  async close(): Promise<void> {
    await this.down();
    await Deno.remove(this.#dir, { recursive: true });
  }

  /** Runs SQL as the owner by `psql`, and gives back what it prints. */
  async psql(sql: string, database = "postgres"): Promise<string> {
    const { success, stdout, stderr } = await new Deno.Command("psql", {
      args: ["-qAtX", "-v", "ON_ERROR_STOP=1", "-c", sql, this.url(database)],
      env: { PGPASSWORD: "secret" },
      stdout: "piped",
      stderr: "piped",
    }).output();
    const decoder = new TextDecoder();
    if (!success) throw new Error(decoder.decode(stderr));
    return decoder.decode(stdout).trim();
  }

  #command(program: string, args: string[], dropped = true): Deno.Command {
    const drops = dropped && this.#user !== undefined;
    return new Deno.Command(drops ? "setpriv" : program, {
      args: drops ? [...as(this.#user!), program, ...args] : args,
      cwd: this.#dir,
      stdin: "null",
      stdout: "null",
      stderr: "null",
    });
  }

  async #run(program: string, args: string[], dropped = true): Promise<void> {
    const { success } = await this.#command(program, args, dropped).output();
    if (!success) throw new Error(`Cannot run ${program} in ${this.#dir}`);
  }
}

/** Below those that systems give out; a test need not use the network for it. */
function anyPort(): number {
  return 15_000 + Math.floor(Math.random() * 15_000);
}
