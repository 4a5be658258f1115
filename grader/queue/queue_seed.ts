import { createHmac } from "node:crypto";
import { InputError, type Secret } from "../verdict/mod.ts";
import type { Database } from "./database.ts";

/**
 * The seed by which all workers of a queue draw: by the course's secret, or
 * the number that the database was given when it was made.
 *
 * @throws {InputError} If other workers have another secret, or none.
 */
export async function queueSeed(
  db: Database,
  secret: string | undefined,
): Promise<number | Secret> {
  const mark = secret
    ? createHmac("sha256", secret).update("tinytorch queue").digest("hex")
    : "none";
  await db.executeSql(
    "insert into tinytorch.setting values ('secret', $1) on conflict do nothing",
    [mark],
  );
  const { rows } = await db.executeSql(
    "select name, value from tinytorch.setting where name in ('seed', 'secret')",
  );
  const settings = new Map(rows.map((row) => [row["name"], `${row["value"]}`]));
  if (settings.get("secret") !== mark) {
    throw new InputError(
      "Cannot work on this queue: its first worker had another GRADE_SECRET, or none; give all the same",
    );
  }
  return secret ? { secret } : Number(settings.get("seed"));
}
