/** From here on a copy takes longer than one more write. */
const LARGE = 1 << 16;

/** The same bytes in few parts: neighbours are put together, up to a size. */
export function joinSmall(parts: readonly Uint8Array[]): Uint8Array[] {
  const joined: Uint8Array[] = [];
  let open: Uint8Array[] = [];
  let size = 0;
  const close = () => {
    if (size === 0) return;
    const whole = new Uint8Array(size);
    let at = 0;
    for (const part of open) {
      whole.set(part, at);
      at += part.length;
    }
    joined.push(whole);
    open = [];
    size = 0;
  };
  for (const part of parts) {
    if (part.length >= LARGE) {
      close();
      joined.push(part);
    } else {
      open.push(part);
      size += part.length;
    }
  }
  close();
  return joined;
}
