/** How the caller's own message ends a standard one. */
export function suffix(msg: string | undefined): string {
  return msg ? `: ${msg}` : ".";
}
