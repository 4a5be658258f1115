/**
 * What parent and child say to each other. A frame is
 * `u32 headerLength | u32 payloadLength | header (JSON) | payload (float32)`,
 * little endian; each frame of the child follows the 16 bytes of the nonce
 * that the parent sent before its first frame.
 *
 * These are types only, and the child imports no more; `isReply` reads what the
 * child sends.
 */
import type { Printed, State } from "./subject.ts";

/** The first frame: how this child behaves for its whole life. */
export interface Settings {
  /** Count the calls of `Math.*`; off where time is measured. */
  readonly counted: boolean;
}

/**
 * An argument without its numbers, which are in the payload: a tensor is where
 * they begin there, and then its shape; a number that JSON does not know is its
 * name, such as "NaN" or "-0".
 */
export type WireArgument = readonly number[] | number | string;

/**
 * What the parent asks. A payload holds the numbers of all tensors; those that
 * several share are there once.
 */
export type Request =
  | {
    readonly op: "load";
    readonly exercise: string;
    readonly url: string;
    readonly className: string;
    /** Arguments of the constructor. */
    readonly construct: readonly WireArgument[];
  }
  | {
    readonly op: "call";
    readonly exercise: string;
    /** Makes an instance for these calls. Default: the loaded one. */
    readonly construct?: readonly WireArgument[];
    readonly method: string;
    /** Answered in this order; answers may wait for each other. */
    readonly calls: readonly (readonly WireArgument[])[];
  }
  | (TimedCall & {
    readonly op: "time";
    readonly calls: number;
    readonly rewriteSeed: number;
    /** The call whose answer is sent back, from 1. */
    readonly kept: number;
  })
  | (TimedCall & { readonly op: "growth"; readonly calls: number });

/** A call of `forward` that is made over and over. */
export interface TimedCall {
  readonly exercise: string;
  readonly shape: readonly number[];
  readonly dim?: number;
}

/** What was thrown, as text. */
export interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** What is not as usual about one answer of several. */
export interface Odd {
  /** Which answer of the frame. */
  readonly at: number;
  /** Exponentials of a finite argument that came out infinite. Default 0. */
  readonly overflows?: number;
  /** Default: the output's own. */
  readonly bufferBytes?: number;
  /** Default: it left alone what is not its own. */
  readonly state?: Omit<State, "changedInput"> & {
    readonly changedInput?: { readonly index: number; readonly bits: number };
  };
  readonly printed?: Printed;
  /** What there was in place of a tensor. */
  readonly malformed?: string;
  readonly threw?: Thrown;
}

/** The answers of neighbouring calls: their outputs are the payload. */
export interface Answers {
  readonly kind: "answers";
  /** Of each output; null where there is none, and `odd` says why. */
  readonly shapes: readonly (readonly number[] | null)[];
  /** How often each answer's call called these functions. Default: none. */
  readonly counts?: Readonly<Record<string, readonly number[]>>;
  /** In order, at most one an answer. */
  readonly odd?: readonly Odd[];
}

/** What the child answers: facts only, judged outside. */
export type ChildReply =
  | { readonly kind: "ready" }
  | Answers
  | (
    & { readonly printed?: Printed }
    & (
      | { readonly kind: "loaded" }
      | { readonly kind: "no-class"; readonly exports: readonly string[] }
      | { readonly kind: "malformed"; readonly seen: string }
      | ({ readonly kind: "threw" } & Thrown)
      | {
        readonly kind: "timed";
        readonly cpuMs: number;
        readonly wallMs: number;
        readonly shape: readonly number[];
      }
      | { readonly kind: "grown"; readonly bytes: number }
    )
  );
