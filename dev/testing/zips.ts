import { crc32, deflateRawSync } from "node:zlib";

/** One entry of a zip, which may say what is not so. */
export interface ZipPart {
  readonly name: Uint8Array | string;
  readonly body: Uint8Array;
  /** Its length, as the zip says it. Default: the true one. */
  readonly said?: number;
  /** Default: deflated. */
  readonly method?: number;
  /** Bits such as 1, encrypted, or 2048, UTF-8. Default: none. */
  readonly flags?: number;
  /** Where its bytes are said to begin; it has none then. */
  readonly offset?: number;
  /** Default: a right one. */
  readonly crc?: number;
  /** Its mode on Unix. Default: none. */
  readonly mode?: number;
}

/** What the end of a zip says. Default: what is so. */
export interface ZipEnd {
  readonly count?: number;
  readonly start?: number;
}

/** A zip of one file that is longer than it says. */
export function liarZip(name: string, said: number, real: number): Uint8Array {
  return makeZip([{ name, said, body: new Uint8Array(real) }]);
}

/** A zip of many files that share one body. */
export function overlappingZip(
  file: string,
  count: number,
  length: number,
): Uint8Array {
  const body = new Uint8Array(length);
  const names = Array.from({ length: count }, (_, i) => `${i}/${file}`);
  return makeZip(names.map((name, i) => ({
    name,
    body,
    ...(i > 0 && { offset: 0 }),
  })));
}

/** Puts a zip together, as it is told. */
export function makeZip(
  parts: readonly ZipPart[],
  { count = parts.length, start }: ZipEnd = {},
): Uint8Array<ArrayBuffer> {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const { body, method = 8, flags = 0, mode = 0, offset = at } = part;
    const name = typeof part.name === "string"
      ? new TextEncoder().encode(part.name)
      : part.name;
    const packed = method === 8 ? deflateRawSync(body) : body;
    const about = [
      ...u16(20, flags, method, 0, 0x21),
      ...u32(part.crc ?? crc32(body)),
      ...u32(packed.length),
      ...u32(part.said ?? body.length),
      ...u16(name.length, 0),
    ];
    if (part.offset === undefined) {
      local.push(Uint8Array.from([...u32(0x04034b50), ...about]), name, packed);
      at += 30 + name.length + packed.length;
    }
    central.push(
      Uint8Array.from([
        ...u32(0x02014b50),
        ...u16(0x0314),
        ...about,
        ...u16(0, 0, 0),
        ...u32(mode << 16 >>> 0),
        ...u32(offset),
      ]),
      name,
    );
  }
  const size = central.reduce((sum, { length }) => sum + length, 0);
  const end = Uint8Array.from([
    ...u32(0x06054b50),
    ...u16(0, 0, count, count),
    ...u32(size),
    ...u32(start ?? at),
    ...u16(0),
  ]);
  const all = [...local, ...central, end];
  const zip = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const bytes of all) {
    zip.set(bytes, to);
    to += bytes.length;
  }
  return zip;
}

function u16(...values: readonly number[]): number[] {
  return values.flatMap((value) => [value & 255, value >>> 8 & 255]);
}

function u32(value: number): number[] {
  return u16(value & 0xffff, value >>> 16);
}
