/**
 * What knows the paths of Windows, and is loaded there only: it takes a good part
 * of a small program's start.
 */
export const windows = Deno.build.os === "windows"
  ? { path: (await import("node:path")).win32, url: await import("node:url") }
  : undefined;
