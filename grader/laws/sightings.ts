import type { Case, Fault, State, Value } from "../subject/mod.ts";
import type { Party } from "../verdict/check.ts";
import { showNumber } from "../verdict/show_number.ts";

/** What a call did to memory that is not its own. */
export interface Sighting {
  readonly call: Case;
  readonly reply: Value | Fault;
  readonly message: string;
}

const SIGHTINGS = new WeakMap<Party, Map<string, Sighting>>();

/**
 * Looks at the memory of a call, whatever law it was made for, and keeps the
 * first that did what it should not.
 */
export function watchMemory(
  student: Party,
  exercise: string,
  call: Case,
  reply: Value | Fault,
): void {
  const message = "state" in reply && reply.state
    ? stateSentence(call, reply.state)
    : undefined;
  if (message === undefined) return;
  const seen = SIGHTINGS.get(student) ?? new Map<string, Sighting>();
  if (!seen.has(exercise)) seen.set(exercise, { call, reply, message });
  SIGHTINGS.set(student, seen);
}

/** The first such call of an exercise, if there was one. */
export function sightingOf(
  student: Party,
  exercise: string,
): Sighting | undefined {
  return SIGHTINGS.get(student)?.get(exercise);
}

/** What a call did to memory, in words; undefined if nothing. */
export function stateSentence(
  { input: { data } }: Case,
  { changedInput, wroteBeside, sharesInput, sharesEarlier, changedOutput }:
    State,
): string | undefined {
  if (changedInput) {
    const { index, value } = changedInput;
    return `it changed its input from ${showNumber(data[index]!)} to ${
      showNumber(value)
    }`;
  }
  if (wroteBeside) {
    return "it wrote beside its input, into a neighbour's memory";
  }
  if (sharesInput) {
    return "its output lives in the input's own memory: const y = x copies nothing";
  }
  if (changedOutput !== undefined) {
    return changedOutput === 1
      ? "a second call overwrote the output of the first"
      : `it overwrote the output of ${changedOutput} calls before`;
  }
  if (sharesEarlier) {
    return "its output lives in memory that an earlier call was given, or gave";
  }
  return undefined;
}
