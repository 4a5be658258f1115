import { ChildProcess } from "./child_process.ts";
import { GraderError } from "./grader_error.ts";
import type { Limits } from "./limits.ts";
import type { Settings } from "./protocol.ts";
import type { Stage } from "./stage.ts";
import { type Wall, WALLS } from "./walls.ts";

/**
 * Wall time from spawn to ready: nothing of a submission runs in it, and the
 * machine, or this process itself, may be busy with other things.
 */
const START_MS = 30_000;

/**
 * Starts a child in a stage and waits until it is ready.
 *
 * @throws {GraderError} If it cannot be started.
 */
export async function startChild(
  stage: Stage,
  limits: Limits,
  settings: Settings,
  wall: Wall = WALLS.wall,
): Promise<ChildProcess> {
  const child = new ChildProcess(stage.place(), limits, settings, wall);
  const hello = await child.receive(START_MS, START_MS);
  if ("header" in hello && hello.header.kind === "ready") return child;
  await child.close();
  const weaker = WALLS.weakerThan(wall);
  if (weaker && "reason" in hello) {
    const without = await startChild(stage, limits, settings, weaker);
    WALLS.settle(weaker); // it was the wall, and nothing else
    return without;
  }
  const reason = "reason" in hello ? hello.reason : "did not answer";
  const [detail = ""] = (await child.stderr).trim().split("\n");
  throw new GraderError(`Cannot start a child: it ${reason}; ${detail}`);
}
