type Options = Omit<Deno.TestDefinition, "fn">;

/** What a suite or test case says to Deno itself, without what is not set. */
export function testOptions(options: Options): Options {
  const known: Options = { name: options.name };
  const { ignore, only, permissions } = options;
  const { sanitizeExit, sanitizeOps, sanitizeResources } = options;
  if (ignore !== undefined) known.ignore = ignore;
  if (only) known.only = only;
  if (permissions !== undefined) known.permissions = permissions;
  if (sanitizeExit !== undefined) known.sanitizeExit = sanitizeExit;
  if (sanitizeOps !== undefined) known.sanitizeOps = sanitizeOps;
  if (sanitizeResources !== undefined) {
    known.sanitizeResources = sanitizeResources;
  }
  return known;
}
