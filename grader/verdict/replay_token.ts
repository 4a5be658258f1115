import { deflateRawSync, inflateRawSync } from "node:zlib";
import { Buffer } from "node:buffer";
import { z } from "zod";
import { fromSheetNumber, SheetNumber, toSheetNumber } from "./sheet_number.ts";
import type { Sample } from "./sample.ts";

/** Names one law of one check on one sample, for `--replay`. */
export interface Replay {
  readonly check: string;
  readonly law: string;
  readonly exercise: string;
  readonly sample: Sample;
}

const Token = z.strictObject({
  c: z.string().max(60),
  l: z.string().max(60),
  e: z.string().max(60),
  s: z.array(z.number().int().nonnegative()).max(8),
  v: z.array(SheetNumber).max(1 << 17),
  d: z.number().int().optional(),
  x: z.array(SheetNumber).max(64).optional(),
}).refine(
  ({ s, v }) => s.reduce((product, dim) => product * dim, 1) === v.length,
  "shape and values disagree",
);

/** Encodes a replay as a word that survives a shell. */
export function encodeReplay({ check, law, exercise, sample }: Replay): string {
  const { input, dim, extra } = sample;
  const token: z.infer<typeof Token> = {
    c: check,
    l: law,
    e: exercise,
    s: [...input.shape],
    v: Array.from(input.data, toSheetNumber),
    ...(dim !== undefined && { d: dim }),
    ...(extra && { x: extra.map(toSheetNumber) }),
  };
  return deflateRawSync(JSON.stringify(token)).toString("base64url");
}

/**
 * Decodes a token.
 *
 * @throws {SyntaxError} If it is not one.
 */
export function decodeReplay(text: string): Replay {
  try {
    const json = inflateRawSync(Buffer.from(text, "base64url"), {
      maxOutputLength: 1 << 22,
    }).toString();
    const { c, l, e, s, v, d, x } = Token.parse(JSON.parse(json));
    return {
      check: c,
      law: l,
      exercise: e,
      sample: {
        input: { shape: s, data: Float32Array.from(v, fromSheetNumber) },
        ...(d !== undefined && { dim: d }),
        ...(x && { extra: x.map(fromSheetNumber) }),
      },
    };
  } catch {
    throw new SyntaxError(
      `Cannot replay "${
        text.slice(0, 40)
      }": it is not a token; copy the whole word after --replay`,
    );
  }
}
