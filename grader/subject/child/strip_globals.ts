/**
 * Removes every global that is not ECMAScript: no `Deno`, `process`, `fetch`,
 * `Worker`, timers or storage for the code that is loaded later. An allowlist,
 * so that what a later Deno adds is removed too.
 */
export function stripGlobals(): void {
  for (
    let holder: object | null = globalThis;
    holder !== null && holder !== Object.prototype;
    holder = Reflect.getPrototypeOf(holder)
  ) {
    for (const key of Reflect.ownKeys(holder)) {
      // Symbols carry the brand by which Deno's own event code knows the global.
      if (typeof key === "symbol" || KEPT.has(key)) continue;
      // Behind some names stands a second one, for Node's own code.
      Reflect.deleteProperty(holder, key);
      Reflect.deleteProperty(holder, key);
      if (Object.hasOwn(holder, key)) Reflect.set(holder, key, undefined);
    }
  }
}

// Deno's own exit and rejection paths call dispatchEvent.
const KEPT = new Set<PropertyKey>(
  (`dispatchEvent console globalThis Infinity NaN undefined eval isFinite isNaN
  parseFloat parseInt decodeURI decodeURIComponent encodeURI encodeURIComponent
  escape unescape Object Function Array Number Boolean String Symbol Date
  Promise RegExp JSON Math Intl Map Set WeakMap WeakSet WeakRef BigInt Proxy
  Reflect Iterator FinalizationRegistry DisposableStack AsyncDisposableStack
  Error AggregateError EvalError RangeError ReferenceError SyntaxError
  SuppressedError TypeError URIError ArrayBuffer DataView Atomics Int8Array
  Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array
  BigInt64Array BigUint64Array Float16Array Float32Array Float64Array`)
    .split(/\s+/),
);
