import { windows } from "./_windows.ts";

/**
 * The path that a `file:` URL stands for.
 *
 * @throws {TypeError} If it is a URL of another kind.
 */
export function fromFileUrl(url: string | URL): string {
  const { protocol, pathname } = new URL(url);
  if (protocol !== "file:") {
    throw new TypeError(`URL must be a file URL: received "${protocol}"`);
  }
  if (windows) return windows.url.fileURLToPath(url);
  // A lone percent sign is one.
  return decodeURIComponent(pathname.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"));
}
