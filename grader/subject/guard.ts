/** Floats of memory on each side of an input, to see whether a neighbour is written. */
export const GUARD = 4;

/** What the guard floats hold before a call. */
export const GUARD_VALUE = -12345.5;
