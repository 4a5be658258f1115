/**
 * Switches `@std/*` between the stand-ins of this folder and the packages
 * published on JSR, by adding or removing `links` in each configuration.
 *
 * Usage: switch.ts local|jsr
 */
import { configurations } from "../../dev/configurations.ts";

/**
 * The text of a configuration with or without its links.
 *
 * @param path Its path from the kit's folder.
 */
export function switched(
  text: string,
  to: "local" | "jsr",
  path: string,
): string {
  const up = "../".repeat(path.split("/").length - 1) || "./";
  const entries = Object.entries(JSON.parse(text)).flatMap(([key, value]) => {
    if (key === "links") return [];
    const own = [[key, value]];
    if (key !== "imports" || to === "jsr") return own;
    const links = Object.keys(Object(value)).filter((name) =>
      name.startsWith("@std/")
    ).map((name) => name.replace("@", `${up}compat/`));
    return links.length > 0 ? [["links", links], ...own] : own;
  });
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

if (import.meta.main) {
  const [to] = Deno.args;
  if (to !== "local" && to !== "jsr") {
    console.error(`Cannot switch to "${to}": say local or jsr`);
    Deno.exit(2);
  }
  const root = new URL("../../", import.meta.url);
  for (const path of configurations(root)) {
    const file = new URL(path, root);
    const text = await Deno.readTextFile(file);
    await Deno.writeTextFile(file, switched(text, to, path));
  }
  console.log(`@std comes from ${to === "jsr" ? "JSR" : "compat/std"} now`);
}
