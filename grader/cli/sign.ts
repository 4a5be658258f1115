import { resolve } from "@std/path/resolve";
import { makeFolder } from "../base/make_folder.ts";
import { z } from "zod";
import { newKeys, parseSheet, privateKey, signSheet } from "../proof/mod.ts";
import { printableJson } from "../report/mod.ts";
import { InputError } from "../base/input_error.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { parseOptions } from "./parse_options.ts";
import { readInput } from "./read_input.ts";
import { writeWhole } from "../base/write_whole.ts";

/** The variable that holds the private key where no file does, as in a CI. */
const VARIABLE = "SHEET_KEY";

export const HELP =
  `Sign a sheet, so that "deno task verify --key" can tell that nobody changed it.

  deno task sign SHEET [options]
  deno task sign --new-keys DIR

Options
  --key FILE         a private key in PEM (default: the variable ${VARIABLE})
  --new-keys DIR     make a pair: sheet-key.pem to keep, sheet-key.pub.pem to show
  --help             show this
`;

const Options = z.object({
  _: z.array(z.string()),
  key: z.string().optional(),
  "new-keys": z.string().optional(),
});

/** Signs a score sheet in its file. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  const at = (path: string) => resolve(io.cwd, path);
  const folder = options["new-keys"];
  if (folder !== undefined) {
    await writeKeys(at(folder));
    io.err(`Wrote ${folder}/sheet-key.pem and ${folder}/sheet-key.pub.pem\n`);
    return EXIT.ok;
  }
  const [name, ...more] = options._;
  if (name === undefined || more.length > 0) {
    throw new InputError("Cannot sign: name one sheet; see --help");
  }
  const { raw } = parseSheet(await readInput(at(name), "sheet"), name);
  const key = await readKey(options.key, at);
  const signed = await signSheet(raw, key);
  await writeWhole(at(name), printableJson(signed));
  io.err(`Signed ${name} by key ${signed.signature.key}\n`);
  return EXIT.ok;
}

async function readKey(
  path: string | undefined,
  at: (path: string) => string,
): Promise<CryptoKey> {
  if (path !== undefined) {
    return await privateKey(await readInput(at(path), "key"), path);
  }
  const pem = Deno.env.get(VARIABLE);
  if (pem) return await privateKey(pem, VARIABLE);
  throw new InputError(
    `Cannot sign: there is no key; name one with --key, set ${VARIABLE}, or make one with --new-keys`,
  );
}

async function writeKeys(folder: string): Promise<void> {
  const { privatePem, publicPem } = await newKeys();
  await makeFolder(folder);
  const written: string[] = [];
  const write = async (name: string, text: string) => {
    const path = `${folder}/${name}`;
    await Deno.writeTextFile(path, text, { createNew: true, mode: 0o600 });
    written.push(path);
  };
  try {
    await write("sheet-key.pem", privatePem);
    await write("sheet-key.pub.pem", publicPem);
  } catch (error) {
    for (const path of written) await Deno.remove(path);
    const state = error instanceof Deno.errors.AlreadyExists
      ? "there is a key already; keep it, or name another folder"
      : "they cannot be written; name another folder";
    throw new InputError(`Cannot make keys in "${folder}": ${state}`);
  }
}
