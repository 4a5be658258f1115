import { concat } from "./concat.ts";

/** From here on a copy takes longer than one more write. */
const LARGE = 1 << 15;

/** The same bytes in few parts: small neighbours are put together. */
export function joinSmall(parts: readonly Uint8Array[]): Uint8Array[] {
  const joined: Uint8Array[] = [];
  let small: Uint8Array[] = [];
  for (const part of parts) {
    if (part.length < LARGE) {
      small.push(part);
      continue;
    }
    joined.push(concat(small), part);
    small = [];
  }
  return [...joined, concat(small)].filter(({ length }) => length > 0);
}
