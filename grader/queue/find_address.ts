import { InputError } from "../verdict/mod.ts";
import { type Address, hasPassword, parseAddress } from "./address.ts";

/** Where an address may come from. */
export interface AddressSources {
  /** Typed on the command line. */
  readonly typed?: string | undefined;
  /** The content of a file that was named. */
  readonly file?: string | undefined;
  /** The environment, by name. */
  readonly env: (name: string) => string | undefined;
}

/**
 * Finds the address of the database: what was typed, the file, or
 * `DATABASE_URL`; the password is in the file or the environment only.
 *
 * @throws {InputError} If there is none, or a password was typed.
 */
export function findAddress({ typed, file, env }: AddressSources): Address {
  if (typed !== undefined && hasPassword(typed)) {
    throw new InputError(
      "Cannot use --db: it holds a password, and everybody on a machine can read what was typed there; put the password into PGPASSWORD, or the whole address into DATABASE_URL or a file for --db-file",
    );
  }
  const text = typed ?? file ?? env("DATABASE_URL");
  if (!text) {
    throw new InputError(
      "Cannot find the database: no address was given; use --db postgres://USER@HOST:PORT/NAME, --db-file FILE or DATABASE_URL",
    );
  }
  return parseAddress(text, env("PGPASSWORD"));
}
