import type { Fault } from "../subject/mod.ts";

/** What a fault of the student's code was, as a clause: "it threw ...". */
export function faultSentence(fault: Fault): string {
  switch (fault.kind) {
    case "threw": {
      const { name, message, at } = fault;
      // A bundler puts the _ before a class that speaks of itself.
      const said = message.replace(/^(Class constructor )_/, "$1")
        // Where it was is said after it, without the stage's path.
        .replace(/ at file:\/\/\S+$/, "");
      const what = message ? `${name}: ${said}` : name;
      return `it threw ${what}${at ? ` (${at})` : ""}`;
    }
    case "malformed":
      return `it returned ${fault.seen}; wanted a Tensor`;
    case "timed-out": {
      if (fault.usedUp) {
        const { totalMs, shareMs } = fault.usedUp;
        return `it gave no answer in time: its ${shareMs / 1000} s of the ${
          totalMs / 1000
        } s for the whole submission are used up`;
      }
      const seconds = fault.afterMs / 1000;
      return `it gave no answer in ${seconds} s; look for a loop that does not end`;
    }
    case "died":
      return `it ${fault.reason}`;
  }
}
