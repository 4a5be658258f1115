/**
 * What parent and child say to each other. A frame is
 * `u32 headerLength | u32 payloadLength | header (JSON) | payload (float32)`,
 * little endian; each frame of the child follows the 16 bytes of the nonce
 * that the parent sent before its first frame.
 *
 * The child imports this file for its types only.
 */
import { z } from "zod";

/** The first frame: how this child behaves for its whole life. */
export interface Settings {
  /** Count the calls of `Math.*`; off where time is measured. */
  readonly counted: boolean;
}

/** What the parent asks. A payload is the inputs of its calls, row-major. */
export type Request =
  | {
    readonly op: "load";
    readonly exercise: string;
    readonly url: string;
    readonly className: string;
  }
  | {
    readonly op: "forward";
    readonly exercise: string;
    /** One answer each, in this order; they may wait for each other. */
    readonly inputs: readonly Shaped[];
    /** Call twice, and send the input's whole buffer back behind the output. */
    readonly watched: boolean;
  }
  | (Call & {
    readonly op: "time";
    readonly calls: number;
    readonly rewriteSeed: number;
    /** The call whose answer is sent back, from 1. */
    readonly kept: number;
  })
  | (Call & { readonly op: "growth"; readonly calls: number });

/** What a call is given, but for its numbers. */
export interface Shaped {
  readonly shape: readonly number[];
  readonly dim?: number;
}

/** One call of `forward`. */
export interface Call extends Shaped {
  readonly exercise: string;
}

const count = z.uint32();
const printed = {
  printed: z.object({ prints: z.array(z.string()), printsDropped: count })
    .optional().describe("default: nothing"),
};

/**
 * What the child answers: facts only, judged outside. There are thousands of
 * answers in a grade: what is as usual is left out.
 */
export const ChildReply = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready") }),
  z.object({ kind: z.literal("loaded"), ...printed }),
  z.object({
    kind: z.literal("no-class"),
    exports: z.array(z.string()),
    ...printed,
  }),
  z.object({
    kind: z.literal("value"),
    shape: z.array(count),
    calls: z.string().regex(/^(\S+ \d+(,|$))+$/).optional()
      .describe("of functions, with their counts: exp 64,abs 64"),
    odd: z.object({
      overflows: count,
      bufferBytes: count,
      sharesInput: z.boolean(),
      overwritten: z.boolean(),
    }).optional()
      .describe("default: none, the output's own, neither"),
    ...printed,
  }),
  z.object({ kind: z.literal("malformed"), seen: z.string(), ...printed }),
  z.object({
    kind: z.literal("threw"),
    name: z.string(),
    message: z.string(),
    stack: z.string(),
    ...printed,
  }),
  z.object({
    kind: z.literal("timed"),
    cpuMs: z.number().nonnegative(),
    wallMs: z.number().nonnegative(),
    shape: z.array(count),
    ...printed,
  }),
  z.object({ kind: z.literal("grown"), bytes: z.number(), ...printed }),
]);
/** {@inheritDoc ChildReply} */
export type ChildReply = z.infer<typeof ChildReply>;
