/** A loop that ends by itself, should nobody end it. */
const LOOP = `
  const until = Date.now() + Number(Deno.args[0]);
  let x = 0;
  while (Date.now() < until) for (let i = 0; i < 1e6; i++) x += Math.sqrt(i);
  Deno.exit(x < 0 ? 1 : 0);
`;

/**
 * Keeps every core busy with a process of its own.
 *
 * @param forMs After so long each ends in any case.
 * @returns A function that ends them.
 */
export function keepBusy(forMs: number): () => Promise<void> {
  const cores = navigator.hardwareConcurrency;
  const loops = Array.from(
    { length: cores },
    () =>
      new Deno.Command(Deno.execPath(), {
        args: ["eval", LOOP, `${forMs}`],
        stdin: "null",
        stdout: "null",
        stderr: "null",
      }).spawn(),
  );
  return async () => {
    for (const loop of loops) {
      try {
        loop.kill("SIGKILL");
      } catch {
        // It has ended by itself.
      }
      await loop.status;
    }
  };
}
