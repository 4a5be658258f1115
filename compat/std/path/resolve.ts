import { normalize } from "./_normalize.ts";
import { windows } from "./_windows.ts";

/** The absolute path that segments lead to, from right to left. */
export function resolve(...pathSegments: string[]): string {
  if (windows) return windows.path.resolve(...pathSegments);
  let path = "";
  for (const segment of pathSegments.toReversed()) {
    if (path.startsWith("/")) break;
    if (segment !== "") path = `${segment}/${path}`;
  }
  return normalize(path.startsWith("/") ? path : `${Deno.cwd()}/${path}`);
}
