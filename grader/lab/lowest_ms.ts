// Not in the types of 2.9: microseconds of processor time.
const cpuUsage: () => { user: number; system: number } = Reflect.get(
  Deno,
  "cpuUsage",
);
const ROUNDS = 12;

/**
 * Milliseconds for each task: the lowest of several rounds, in which the tasks
 * take turns, so that a slow spell of the machine does not meet one of them
 * alone. Processor time, unless it comes in steps too long for one of them.
 */
export function lowestMs(tasks: readonly (() => void)[]): number[] {
  const spent = tasks.map(() => Infinity);
  const passed = tasks.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    tasks.forEach((task, i) => {
      const started = performance.now();
      const before = cpuUsage();
      task();
      const { user, system } = cpuUsage();
      const used = user + system - before.user - before.system;
      spent[i] = Math.min(spent[i]!, used / 1000);
      passed[i] = Math.min(passed[i]!, performance.now() - started);
    });
  }
  return spent.includes(0) ? passed : spent;
}
