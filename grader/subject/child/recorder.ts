import type { Printed } from "../subject.ts";

const LINES = 20;
const CHARS = 400;

/**
 * Replaces `console` by one that remembers.
 *
 * @returns A function that gives what was printed since it was last called.
 */
export function recordConsole(): () => Printed {
  const inspect = Deno.inspect;
  let prints: string[] = [];
  let printsDropped = 0;
  function show(value: unknown): string {
    if (typeof value === "string") return value;
    try {
      return inspect(value, { colors: false, depth: 3, iterableLimit: 20 });
    } catch {
      return "(a value that cannot be shown)";
    }
  }
  function print(...values: unknown[]): void {
    for (const line of values.map(show).join(" ").slice(0, 4000).split("\n")) {
      if (prints.length < LINES) prints.push(line.slice(0, CHARS));
      else printsDropped++;
    }
  }
  const console: Record<string, unknown> = Object.create(null);
  for (const name of LOUD) console[name] = print;
  for (const name of QUIET) console[name] = () => {};
  Reflect.defineProperty(globalThis, "console", {
    value: Object.freeze(console),
    configurable: true,
  });
  return () => {
    const taken = { prints, printsDropped };
    prints = [];
    printsDropped = 0;
    return taken;
  };
}

const LOUD = ["log", "error", "warn", "info", "debug", "dir", "table"];
const QUIET = [
  ..."trace assert time timeEnd timeLog group groupEnd".split(" "),
  ..."groupCollapsed count countReset clear".split(" "),
];
