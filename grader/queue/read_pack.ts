import { sha256 } from "../subject/mod.ts";
import type { Database } from "./database.ts";
import type { Spool } from "./spool.ts";

/** The files of a submission, as they were handed in. */
export interface Pack {
  readonly name: string;
  readonly digest: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Reads a submission's files, from the database or the spool.
 *
 * @throws {Error} If they are not what was handed in.
 */
export async function readPack(
  db: Database,
  submission: string,
  spool: Spool | undefined,
): Promise<Pack> {
  const { rows: [row] } = await db.executeSql(
    "select s.name, s.digest, b.sha256, b.content, b.path from tinytorch.submission s join tinytorch.blob b on b.id = s.blob where s.id = $1",
    [submission],
  );
  if (!row) throw new Error("there is no such submission");
  const { content, path } = row;
  let bytes: Uint8Array<ArrayBuffer>;
  if (content instanceof Uint8Array) {
    bytes = new Uint8Array(content);
  } else if (!spool) {
    throw new Error("its files are in a spool; name --spool DIR");
  } else bytes = await spool.get(String(path));
  if (await sha256(bytes) !== row["sha256"]) {
    throw new Error("its files were damaged after they were handed in");
  }
  return { name: String(row["name"]), digest: String(row["digest"]), bytes };
}
