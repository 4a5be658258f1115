import { fromFileUrl } from "@std/path/from-file-url";
import { resolve } from "@std/path/resolve";
import { packedKit } from "../verdict/packed_kit.ts";

/** The folder that was typed, or else that room of the kit. */
export function typedOr(
  name: "exercises" | "solutions",
  typed: string | undefined,
  { cwd }: { readonly cwd: string },
): string {
  return typed === undefined ? room(name) : resolve(cwd, typed);
}

/** The path of a room of the kit, such as `exercises`. */
export function room(name: string): string {
  return packedKit()?.rooms?.[name]?.() ??
    fromFileUrl(new URL(`../../${name}`, import.meta.url));
}
