/**
 * The configurations with a frozen lock, by their paths from `root`, sorted:
 * the kit's, the developers' and one of each room with packages of its own.
 */
export function configurations(root: URL): string[] {
  return [...find(root, "")].sort();
}

/** The lock of a configuration. */
export function lockOf(config: string): string {
  return config.replace(/json$/, "lock");
}

function* find(root: URL, folder: string): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(new URL(folder, root))) {
    const path = folder + name;
    if (isDirectory) {
      if (!/^(\.|node_modules$)/.test(name)) yield* find(root, `${path}/`);
    } else if (/^(deno|dev)\.json$/.test(name)) {
      const text = Deno.readTextFileSync(new URL(path, root));
      if (JSON.parse(text).lock?.frozen === true) yield path;
    }
  }
}
