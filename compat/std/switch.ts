/**
 * Switches `@std/*` between the stand-ins of this folder and the packages
 * published on JSR, by adding or removing `links` in `deno.json`.
 *
 * Usage: switch.ts local|jsr
 */
const LINKS = ["assert", "cli", "path", "testing"].map((name) =>
  `./compat/std/${name}`
);

/** The text of `deno.json` with or without its links. */
export function switched(text: string, to: "local" | "jsr"): string {
  const entries = Object.entries(JSON.parse(text)).flatMap(([key, value]) => {
    if (key === "links") return [];
    const own = [[key, value]];
    return key === "imports" && to === "local"
      ? [["links", LINKS], ...own]
      : own;
  });
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

if (import.meta.main) {
  const [to] = Deno.args;
  if (to !== "local" && to !== "jsr") {
    console.error(`Cannot switch to "${to}": say local or jsr`);
    Deno.exit(2);
  }
  const file = new URL("../../deno.json", import.meta.url);
  await Deno.writeTextFile(file, switched(await Deno.readTextFile(file), to));
  console.log(`@std comes from ${to === "jsr" ? "JSR" : "compat/std"} now`);
}
