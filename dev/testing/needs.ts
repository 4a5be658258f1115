/**
 * What a `describe` or `it` is given that needs something which a machine may
 * lack: it is skipped there, and says so. Only tests of the tier that runs
 * them all (`_all_test.ts`) may need more than Deno.
 *
 * @param what Such as `GNU parallel`.
 */
export function needs(
  what: string,
  isThere: boolean,
): { readonly ignore: boolean } {
  if (!isThere) console.log(`Skipped: it needs ${what}, which is not here`);
  return { ignore: !isThere };
}
