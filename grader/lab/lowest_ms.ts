import process from "node:process";

const ROUNDS = 12;

/**
 * Milliseconds of processor time for each task: the lowest of several rounds,
 * in which the tasks take turns, so that neither a slow spell of the machine
 * nor another program meets one of them alone.
 */
export function lowestMs(tasks: readonly (() => void)[]): number[] {
  const best = tasks.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    tasks.forEach((task, i) => {
      const before = process.cpuUsage();
      task();
      const { user, system } = process.cpuUsage(before);
      best[i] = Math.min(best[i]!, (user + system) / 1000);
    });
  }
  return best;
}
