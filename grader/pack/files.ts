/** A file of a pack. */
export interface PackedFile {
  readonly bytes: Uint8Array;
  readonly executable?: true;
}

/** A pack: its files by their path. */
export type Pack = ReadonlyMap<string, PackedFile>;

/** A file of text. */
export function textFile(text: string): PackedFile {
  return { bytes: new TextEncoder().encode(text) };
}

/** A script that a system starts. */
export function scriptFile(text: string): PackedFile {
  return { ...textFile(text), executable: true };
}

/** The same files in a subfolder. */
export function under(folder: string, pack: Pack): Pack {
  return new Map([...pack].map(([path, file]) => [`${folder}/${path}`, file]));
}
