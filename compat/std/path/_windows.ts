/**
 * What knows the paths of Windows, and is loaded there only: elsewhere it would
 * take as long as a bare process.
 */
export const windows = Deno.build.os === "windows"
  ? { path: (await import("node:path")).win32, url: await import("node:url") }
  : undefined;
