import type { ClientConfig } from "pg";
import { InputError } from "../verdict/mod.ts";

/** Where a database is, and as whom to go there. */
export interface Address {
  readonly config: ClientConfig;
  /** To print: without the password. */
  readonly shown: string;
}

/**
 * Reads the address of a database.
 *
 * @param text `postgres://USER[:PASSWORD]@HOST[:PORT]/NAME`.
 * @param password Used where the address has none.
 * @throws {InputError} If it is no such address.
 */
export function parseAddress(text: string, password?: string): Address {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    throw bad("it is no address");
  }
  if (!/^postgres(ql)?:$/.test(url.protocol)) throw bad("it is no address");
  const database = decodeURIComponent(url.pathname.slice(1));
  const user = decodeURIComponent(url.username);
  if (!database) throw bad("it names no database");
  if (!user) throw bad("it names no user");
  const secret = decodeURIComponent(url.password) || password;
  const host = url.searchParams.get("host") ?? url.hostname;
  const port = Number(url.searchParams.get("port") ?? (url.port || 5432));
  const ssl = sslOf(url.searchParams.get("sslmode"));
  return {
    config: {
      host,
      port,
      user,
      database,
      // A function, or the driver looks for ~/.pgpass.
      password: () => secret ?? "",
      ssl,
    },
    shown: `postgres://${user}@${host}:${port}/${database}`,
  };
}

/** Whether an address has a password in it. */
export function hasPassword(text: string): boolean {
  try {
    const url = new URL(text);
    return url.password !== "" || url.searchParams.has("password");
  } catch {
    return /:\/\/[^/@]*:[^/@]*@/.test(text);
  }
}

function sslOf(mode: string | null): boolean | { rejectUnauthorized: boolean } {
  switch (mode) {
    case null:
    case "disable":
      return false;
    case "require":
      return { rejectUnauthorized: false };
    case "verify-full":
      return true;
    default:
      throw bad(`sslmode "${mode}" is not disable, require or verify-full`);
  }
}

/** The address itself is not repeated: there may be a password in it. */
function bad(state: string): InputError {
  return new InputError(
    `Cannot use the database's address: ${state}; write postgres://USER@HOST:PORT/NAME`,
  );
}
