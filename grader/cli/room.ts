import { fromFileUrl } from "@std/path/from-file-url";
import { packedKit } from "../verdict/packed_kit.ts";

/** The path of a room of the kit, such as `exercises`. */
export function room(name: string): string {
  return packedKit()?.rooms?.[name]?.() ??
    fromFileUrl(new URL(`../../${name}`, import.meta.url));
}
