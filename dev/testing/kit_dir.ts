import { fromFileUrl } from "@std/path/from-file-url";

/** The path of something in the kit, such as `solutions`. */
export function kitDir(name: string): string {
  return fromFileUrl(new URL(`../../${name}`, import.meta.url));
}
