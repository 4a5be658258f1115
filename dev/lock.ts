/**
 * Brings every lock in line with its configuration, after one was changed. The
 * developers' comes first, and the others take their versions from it: what
 * runs is what was tested.
 *
 * Usage: deno run --no-lock --no-config -A dev/lock.ts
 */
import { configurations, lockOf } from "./configurations.ts";

const ROOT = new URL("../", import.meta.url);
const DEV = "dev.json";
const others = configurations(ROOT).filter((config) => config !== DEV);
for (const config of [DEV, ...others]) {
  if (config !== DEV) {
    await Deno.copyFile(
      new URL(lockOf(DEV), ROOT),
      new URL(lockOf(config), ROOT),
    );
  }
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["install", "--quiet", "--frozen=false", "--config", config],
    cwd: ROOT,
  }).output();
  if (!success) {
    console.error(`Cannot lock "${config}":`);
    await Deno.stderr.write(stderr);
    Deno.exit(1);
  }
  console.log(`Locked ${config}`);
}
