import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { LIMITS } from "./limits.ts";
import { reasonOf } from "./reason_of.ts";

function reason(
  code: number,
  signal: Deno.Signal | null = null,
  stderr = "",
): string {
  return reasonOf({ success: code === 0, code, signal }, stderr, LIMITS);
}

describe("reasonOf()", () => {
  it("has a sentence of its own for each limit of the process", () => {
    const heap = "Fatal JavaScript out of memory: Reached heap limit";
    const both = "Fatal JavaScript out of memory: CALL_AND_RETRY_LAST";
    const buffers = "Fatal process out of memory: Zone";
    assertEquals(
      [
        reason(133, "SIGTRAP", heap),
        reason(133, "SIGTRAP", both),
        reason(133, "SIGTRAP", buffers),
        reason(152, "SIGXCPU"),
        reason(152),
        reason(153, "SIGXFSZ"),
        reason(153),
      ],
      [
        "used more than its 256 MB of memory for objects",
        "ran out of memory: it has 256 MB for objects and 1024 MB in all",
        "used more than its 1024 MB of memory",
        "used more than 15 s of processor time",
        "used more than 15 s of processor time",
        "wrote a file of more than 4 MB",
        "wrote a file of more than 4 MB",
      ],
    );
  });
  it("names the signal or the exit code where no limit was met", () => {
    assertEquals(reason(134, "SIGABRT"), "was ended by SIGABRT");
    assertEquals(reason(0), "ended the process with exit code 0");
  });
});
