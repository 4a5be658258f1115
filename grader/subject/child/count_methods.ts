/**
 * Wraps the operations of a class so that their calls are counted.
 *
 * @returns A function that gives the calls, as `Tensor.exp`, since it was last
 * called.
 */
export function countMethods(
  { name: owner, prototype }: { readonly name: string; prototype: object },
): () => Readonly<Record<string, number>> {
  let calls: Record<string, number> = Object.create(null);
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const property = Reflect.getOwnPropertyDescriptor(prototype, name)!;
    const original: unknown = property.value;
    if (typeof original !== "function" || name === "constructor") continue;
    const label = `${owner}.${name}`;
    const counted = {
      [name](this: unknown, ...args: unknown[]): unknown {
        calls[label] = (calls[label] ?? 0) + 1;
        return Reflect.apply(original, this, args);
      },
    }[name];
    Reflect.defineProperty(prototype, name, { ...property, value: counted });
  }
  return () => {
    const taken = calls;
    calls = Object.create(null);
    return taken;
  };
}
