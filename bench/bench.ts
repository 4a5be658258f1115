/**
 * Every figure that the kit claims, beside its limit or its peer of the same
 * run.
 *
 *     deno task -c dev.json bench [name...] [--count N] [--json]
 */
import { parseArgs } from "@std/cli/parse-args";
import { calls } from "./calls.ts";
import { certifyTime } from "./certify_time.ts";
import { classRate } from "./class_rate.ts";
import type { Figure } from "./figure.ts";
import { grade } from "./grade.ts";
import { memory } from "./memory.ts";
import { redraw } from "./redraw.ts";
import { profile } from "./profile.ts";
import { renderFigures } from "./render_figures.ts";
import { solutions } from "./solutions.ts";
import { walls } from "./walls.ts";
import { watch } from "./watch.ts";

const { _: names, json, count } = parseArgs(Deno.args, {
  boolean: ["json"],
  string: ["_", "count"],
});
const BENCHES: Readonly<Record<string, () => Promise<Figure[]>>> = {
  grade,
  profile,
  calls,
  walls,
  class: classRate,
  solutions,
  certify: certifyTime,
  watch,
  redraw,
  memory: () => memory(count === undefined ? undefined : Number(count)),
};
const chosen = names.length > 0 ? names.map(String) : Object.keys(BENCHES);
const unknown = chosen.find((name) => !(name in BENCHES));
if (unknown !== undefined) {
  const known = Object.keys(BENCHES).join(", ");
  console.error(`Cannot bench "${unknown}": choose from ${known}`);
  Deno.exit(2);
}
const figures: Figure[] = [];
for (const name of chosen) {
  if (!json) console.error(`${name} ...`);
  figures.push(...await BENCHES[name]!());
}
console.log(json ? JSON.stringify(figures, null, 2) : renderFigures(figures));
