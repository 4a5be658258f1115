/**
 * Puts values in the places of a text that name them: `{{name}}`.
 *
 * @throws {RangeError} If a place names no value, or a value has no place.
 */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string>>,
): string {
  const used = new Set<string>();
  const text = template.replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => {
    used.add(name);
    if (Object.hasOwn(values, name)) return values[name]!;
    throw new RangeError(`Cannot fill in "${name}": it has no value`);
  });
  for (const name of Object.keys(values)) {
    if (used.has(name)) continue;
    throw new RangeError(`Cannot place "${name}": the text does not name it`);
  }
  return text;
}
