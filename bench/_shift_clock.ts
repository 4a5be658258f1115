/**
 * Puts a process's clock wrong by the milliseconds after `?`, before anything
 * else runs: `deno run --preload ".../_shift_clock.ts?3600000"`.
 */
const shiftMs = Number(new URL(import.meta.url).search.slice(1));
const rightNow = Date.now;
const shiftedNow = () => rightNow() + shiftMs;

const ShiftedDate = new Proxy(Date, {
  construct: (target, args, newTarget) =>
    Reflect.construct(
      target,
      args.length === 0 ? [shiftedNow()] : args,
      newTarget,
    ),
  get: (target, name) =>
    name === "now" ? shiftedNow : Reflect.get(target, name),
});

Object.defineProperty(globalThis, "Date", { value: ShiftedDate });
