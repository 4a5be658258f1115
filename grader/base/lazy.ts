/**
 * A specifier for `import()` that Deno does not follow ahead of time: what one
 * command needs is not read by all others. The bundler of packs follows it.
 */
export function lazy(specifier: string): string {
  return specifier;
}
