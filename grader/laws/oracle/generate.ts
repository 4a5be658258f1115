/**
 * Writes the oracle's tables anew and prints their checksums. Those frozen in
 * `_tables_test.ts` have to be changed by hand: a table that moves by itself is
 * a bug.
 *
 * Run it as `deno task -c dev.json oracle`.
 *
 * @module
 */
import { pointwiseTable } from "./_pointwise_table.ts";
import { sha256 } from "../../subject/sha256.ts";
import { softmaxTable } from "./_softmax_table.ts";
import { tableText } from "./_table_text.ts";

async function write(file: string, table: unknown): Promise<void> {
  const text = tableText(table);
  await Deno.writeTextFile(new URL(file, import.meta.url), text);
  console.log(`${await sha256(text)}  ${file} (${text.length} characters)`);
}

if (import.meta.main) {
  await write("pointwise.json", pointwiseTable());
  await write("softmax.json", softmaxTable());
}
