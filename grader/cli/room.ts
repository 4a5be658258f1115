import { fileURLToPath } from "node:url";
import { packedKit } from "../verdict/packed_kit.ts";

/** The path of a room of the kit, such as `exercises`. */
export function room(name: string): string {
  return packedKit()?.rooms?.[name]?.() ??
    fileURLToPath(new URL(`../../${name}`, import.meta.url));
}
