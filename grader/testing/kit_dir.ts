import { fileURLToPath } from "node:url";

/** The path of something in the kit, such as `solutions`. */
export function kitDir(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}
