import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { LIMITS } from "../subject/mod.ts";
import { describeLimits } from "./describe_limits.ts";

const ALWAYS =
  "2000 ms a call, 5000 ms a load, 60 s a submission, 256 MiB of heap, no writing, no network, no other process";

describe("describeLimits()", () => {
  it("names every limit where the system has them all", () => {
    assertEquals(
      describeLimits(LIMITS, "linux", "bubblewrap"),
      `${ALWAYS}, 1024 MiB in all, 15 s of CPU, 4 MiB a file, a network of its own, isolation by bubblewrap`,
    );
  });

  it("says which are not in force", () => {
    assertEquals(
      describeLimits(LIMITS, "darwin", "none"),
      `${ALWAYS}, 15 s of CPU, 4 MiB a file; not in force on this system: 1024 MiB in all, a network of its own, isolation by bubblewrap`,
    );
    assertEquals(
      describeLimits(LIMITS, "windows", "none"),
      `${ALWAYS}; not in force on this system: 1024 MiB in all, 15 s of CPU, 4 MiB a file, a network of its own, isolation by bubblewrap`,
    );
  });
});
