import { normalize } from "./_normalize.ts";
import { windows } from "./_windows.ts";

/** One path of several parts, normalized; a slash at its end stays. */
export function join(path: string, ...paths: string[]): string {
  if (windows) return windows.path.join(path, ...paths);
  const joined = [path, ...paths].filter(Boolean).join("/");
  const normalized = normalize(joined) || ".";
  const isFolder = joined.endsWith("/") && normalized !== "/";
  return isFolder ? `${normalized}/` : normalized;
}
