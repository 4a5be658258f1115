import { type ExactFunction, tabulate } from "../laws/oracle/tabulate.ts";
import { unitFolders } from "./folders.ts";

/** What a unit is tabulated by. */
export interface UnitOracle {
  readonly folder: string;
  /** Where its tables are. */
  readonly file: URL;
  /** Its functions by the names of its forms. */
  readonly oracle: Readonly<Record<string, ExactFunction>>;
}

/** What the units that have an `oracle.ts` export there. */
export async function oracles(): Promise<UnitOracle[]> {
  const found: UnitOracle[] = [];
  for (const folder of unitFolders()) {
    const place = new URL(`./${folder}/oracle.ts`, import.meta.url);
    if (!await Deno.stat(place).catch(() => undefined)) continue;
    const { oracle } = await import(place.href);
    found.push({ folder, file: new URL("oracle.json", place), oracle });
  }
  return found;
}

/** Writes the frozen tables anew: `deno task -c dev.json oracle`. */
if (import.meta.main) {
  for (const { file, oracle } of await oracles()) {
    const tables = Object.entries(oracle).map(([form, compute]) =>
      [form, tabulate(compute)] as const
    );
    const text = JSON.stringify(Object.fromEntries(tables), null, 2);
    await Deno.writeTextFile(file, `${text}\n`);
  }
}
