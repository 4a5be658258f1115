import { Tensor } from "tinytorch";
import { sizeOf } from "../size_of.ts";

/** The raw numbers of a result, or what it was instead of a Tensor. */
export type Accepted =
  | {
    readonly kind: "tensor";
    readonly shape: readonly number[];
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly bufferBytes: number;
  }
  | { readonly kind: "malformed"; readonly seen: string };

/**
 * Reads what `forward` returned, each part once, by intrinsic getters: the
 * value belongs to the student and may lie.
 *
 * @param inputCount Numbers of the input; bounds what is sent back.
 */
export function acceptTensor(result: unknown, inputCount: number): Accepted {
  if (!(result instanceof Tensor)) return malformed(describe(result));
  const { data, shape } = result as { data: unknown; shape: unknown };
  if (tagOf(data) !== "Float32Array") {
    const what = describe(data);
    return malformed(`a Tensor whose data is ${what}, not a Float32Array`);
  }
  if (!Array.isArray(shape)) {
    return malformed(`a Tensor whose shape is ${describe(shape)}`);
  }
  const dims: unknown[] = [];
  // No `Math` here: its calls are counted.
  for (let i = 0; i < shape.length && i <= MAX_RANK; i++) dims.push(shape[i]);
  if (!dims.every(isDim)) {
    return malformed("a Tensor whose shape is not made of whole numbers");
  }
  const count = lengthOf(data) as number;
  const product = sizeOf(dims);
  if (dims.length > MAX_RANK || product !== count) {
    return malformed(`a Tensor of shape [${dims.join(", ")}] holding ${count}`);
  }
  if (count > 4 * inputCount + 1024) {
    return malformed(`a Tensor of ${count} numbers for ${inputCount}`);
  }
  const buffer = bufferOf(data) as ArrayBuffer;
  const bytes = new Uint8Array(buffer, offsetOf(data) as number, count * 4);
  const bufferBytes = byteLengthOf(buffer) as number;
  return { kind: "tensor", shape: dims, bytes, bufferBytes };
}

const MAX_RANK = 16;
const typedArray = Reflect.getPrototypeOf(Uint8Array.prototype)!;
const tagOf = getter(typedArray, Symbol.toStringTag);
const lengthOf = getter(typedArray, "length");
const bufferOf = getter(typedArray, "buffer");
const offsetOf = getter(typedArray, "byteOffset");
const byteLengthOf = getter(ArrayBuffer.prototype, "byteLength");

function getter(holder: object, key: PropertyKey): (self: unknown) => unknown {
  const { get } = Reflect.getOwnPropertyDescriptor(holder, key)!;
  return (self) => {
    const isObject = typeof self === "object" && self !== null;
    return isObject ? Reflect.apply(get!, self, []) : undefined;
  };
}
function malformed(seen: string): Accepted {
  return { kind: "malformed", seen };
}
function isDim(dim: unknown): dim is number {
  return Number.isInteger(dim) && dim as number >= 0 &&
    dim as number <= 0xffffffff;
}
function describe(value: unknown): string {
  if (value === undefined || value === null) return `${value}`;
  if (value instanceof Promise) return "a Promise (forward must not be async)";
  if (Array.isArray(value)) return "an array";
  if (typeof value !== "object") return `a ${typeof value}`;
  const tag = tagOf(value);
  return tag === undefined ? "an object that is not a Tensor" : `a ${tag}`;
}
