import { fileURLToPath } from "node:url";

/** The path of a room of the kit, such as `exercises`. */
export function room(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}
