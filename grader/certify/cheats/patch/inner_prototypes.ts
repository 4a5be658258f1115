// Tries to change the intrinsics that only objects of the engine lead to.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const holders: any[] = [
  Iterator.from({ next: () => ({ done: true, value: 1 }) } as any),
  [1].values().map((value) => value),
  new Intl.Segmenter().segment("a"),
  new Intl.Segmenter().segment("a")[Symbol.iterator](),
  (async function* () {})(),
];
for (const holder of holders) {
  const prototype = Object.getPrototypeOf(holder);
  for (const key of Reflect.ownKeys(prototype)) {
    try {
      Reflect.defineProperty(prototype, key, { value: () => hit(key), configurable: true, writable: true });
      Reflect.set(prototype, "then", () => hit("then"));
    } catch {
      // Refused.
    }
  }
}
for (let holder = Object.getPrototypeOf(globalThis); holder && holder !== Object.prototype; holder = Object.getPrototypeOf(holder)) {
  for (const key of ["stdin", "stdout", "performance", "Uint8Array", "JSON", "kind", "op", "then"]) {
    Reflect.defineProperty(holder, key, { get: () => hit(key), configurable: true });
  }
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
