import type { Rows } from "../row.ts";

/** Leaves something for the next submission. */
export const keep: Rows = {
  caches: {
    tries: "keep something in a cache for the next submission",
    attempt: 'await (globalThis as any).caches.open("tinytorch-canary");',
  },
  cookie: {
    tries: "keep something in a cookie",
    attempt: '(globalThis as any).document.cookie = "tinytorch-canary=1";',
  },
  deno_sheet: {
    tries: "write a sheet of its own",
    attempt:
      '(globalThis as any).Deno.writeTextFileSync("{{TEMP}}/tinytorch-canary-sheet.json", "{}");',
  },
  deno_write: {
    tries: "write a file",
    attempt:
      '(globalThis as any).Deno.writeTextFileSync("{{TEMP}}/tinytorch-canary-deno", "a");',
  },
  indexed_db: {
    tries: "keep something in a database",
    attempt: '(globalThis as any).indexedDB.open("tinytorch-canary");',
  },
  key_value: {
    tries: "keep something in a key-value store",
    attempt: "await (globalThis as any).Deno.openKv();",
  },
  local_storage: {
    tries: "keep something for the next submission",
    attempt:
      '(globalThis as any).localStorage.setItem("tinytorch-canary", "a");',
  },
  node_write: {
    tries: "write a file through Node's module",
    attempt:
      '(globalThis as any).process.binding("fs").writeFileSync("{{TEMP}}/tinytorch-canary-node", "a");',
  },
  session_storage: {
    tries: "keep something in the session",
    attempt:
      '(globalThis as any).sessionStorage.setItem("tinytorch-canary", "a");',
  },
};
