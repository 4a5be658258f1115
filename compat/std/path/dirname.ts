import { windows } from "./_windows.ts";

/** The path of the folder that something is in. */
export function dirname(path: string): string {
  if (windows) return windows.path.dirname(path);
  const [, folder = ""] = /^(.*?)\/*[^/]*\/*$/s.exec(path) ?? [];
  if (folder !== "") return folder;
  return path.startsWith("/") ? "/" : ".";
}
