import { windows } from "./_windows.ts";

/**
 * The `file:` URL of an absolute path.
 *
 * @throws {TypeError} If the path is relative.
 */
export function toFileUrl(path: string): URL {
  const isAbsolute = windows
    ? windows.path.isAbsolute(path)
    : path.startsWith("/");
  if (!isAbsolute) {
    throw new TypeError(`Path must be absolute: received "${path}"`);
  }
  if (windows) return windows.url.pathToFileURL(path);
  const url = new URL("file:///");
  // All that an URL would take for itself, or leave out.
  url.pathname = path.replace(/[%\\\s]/g, encodeURIComponent);
  return url;
}
