import { crc32, deflateRawSync } from "node:zlib";

/** One entry of a zip that may lie. */
interface Lie {
  readonly names: readonly string[];
  /** Its length, as the zip says it. */
  readonly said: number;
  readonly body: Uint8Array;
}

/** A zip of one file that is longer than it says. */
export function liarZip(said: number, real: number): Uint8Array {
  return zipOf({ names: ["relu.ts"], said, body: new Uint8Array(real) });
}

/** A zip of many files that share one body. */
export function overlappingZip(count: number, length: number): Uint8Array {
  const names = Array.from({ length: count }, (_, i) => `${i}/relu.ts`);
  return zipOf({ names, said: length, body: new Uint8Array(length) });
}

function zipOf({ names, said, body }: Lie): Uint8Array {
  const packed = deflateRawSync(body, { level: 9 });
  const crc = crc32(body);
  const sizes = [...u32(crc), ...u32(packed.length), ...u32(said)];
  const local = (name: Uint8Array) =>
    [...u32(0x04034b50), ...u16(20, 0, 8, 0, 0), ...sizes]
      .concat(u16(name.length, 0), [...name], [...packed]);
  const encoded = names.map((name) => new TextEncoder().encode(name));
  const first = local(encoded[0]!);
  const central = encoded.flatMap((name) => [
    ...u32(0x02014b50),
    ...u16(20, 20, 0, 8, 0, 0),
    ...sizes,
    ...u16(name.length, 0, 0, 0, 0),
    ...u32(0),
    ...u32(0),
    ...name,
  ]);
  const end = [
    ...u32(0x06054b50),
    ...u16(0, 0, names.length, names.length),
    ...u32(central.length),
    ...u32(first.length),
    ...u16(0),
  ];
  return Uint8Array.from([...first, ...central, ...end]);
}

function u16(...values: readonly number[]): number[] {
  return values.flatMap((value) => [value & 255, value >>> 8 & 255]);
}

function u32(value: number): number[] {
  return u16(value & 0xffff, value >>> 16);
}
