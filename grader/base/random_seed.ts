/** A seed as a sheet has it, which nobody can foresee. */
export function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1;
}
