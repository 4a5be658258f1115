import { code, type Rows } from "../row.ts";

/** Leaves something for the next submission. */
export const keep: Rows = {
  caches: {
    tries: "keep something in a cache for the next submission",
    attempt: code`
      await (globalThis as any).caches.open("tinytorch-canary");
      hit("kept");
    `,
  },
  cookie: {
    tries: "keep something in a cookie",
    attempt: code`
      (globalThis as any).document.cookie = "tinytorch-canary=1";
      hit("kept");
    `,
  },
  deno_sheet: {
    tries: "write a sheet of its own",
    attempt: code`
      (globalThis as any).Deno.writeTextFileSync("{{TEMP}}/tinytorch-canary-sheet.json", "{}");
      hit("written");
    `,
  },
  deno_write: {
    tries: "write a file",
    attempt: code`
      (globalThis as any).Deno.writeTextFileSync("{{TEMP}}/tinytorch-canary-deno", "a");
      hit("written");
    `,
  },
  indexed_db: {
    tries: "keep something in a database",
    attempt: code`
      (globalThis as any).indexedDB.open("tinytorch-canary");
      hit("kept");
    `,
  },
  key_value: {
    tries: "keep something in a key-value store",
    attempt: code`
      await (globalThis as any).Deno.openKv();
      hit("kept");
    `,
  },
  local_storage: {
    tries: "keep something for the next submission",
    attempt: code`
      (globalThis as any).localStorage.setItem("tinytorch-canary", "a");
      hit("kept");
    `,
  },
  node_write: {
    tries: "write a file through Node's module",
    attempt: code`
      (globalThis as any).process.binding("fs").writeFileSync("{{TEMP}}/tinytorch-canary-node", "a");
      hit("written");
    `,
  },
  session_storage: {
    tries: "keep something in the session",
    attempt: code`
      (globalThis as any).sessionStorage.setItem("tinytorch-canary", "a");
      hit("kept");
    `,
  },
};
