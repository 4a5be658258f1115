/**
 * What the whole gate over the grader takes.
 *
 *   deno task -c dev.json bench certify
 */
import { spawnMs, taskArgs } from "./_spawn.ts";
import { atMost, type Figure } from "./figure.ts";

const MOST_S = 180;

/** One run of `deno task certify`. */
export async function certifyTime(): Promise<Figure[]> {
  const seconds = await spawnMs(await taskArgs("certify")) / 1000;
  return [
    atMost(1, "certify", [seconds, MOST_S], [
      `${seconds.toFixed(0)} s`,
      `${MOST_S} s on 2 cores`,
    ]),
  ];
}
