/**
 * Freezes every intrinsic that is reachable from the globals and the given
 * roots, so that code loaded later can change nothing that other code relies
 * on.
 *
 * Names that people assign on objects of their own (`this.name = "..."` in an
 * Error) become accessors: a frozen data property of the prototype would
 * refuse that assignment.
 */
export function lockDown(...roots: readonly unknown[]): void {
  const seen = new Set<object>();
  const overridable = new Set<object>([
    Object.prototype,
    Function.prototype,
    ...[Error, TypeError, RangeError, SyntaxError, ReferenceError]
      .map((constructor) => constructor.prototype),
  ]);
  function visit(value: unknown): void {
    const isObject = typeof value === "object" || typeof value === "function";
    if (!isObject || value === null || value === globalThis) return;
    if (seen.has(value)) return;
    seen.add(value);
    visit(Reflect.getPrototypeOf(value));
    for (const key of Reflect.ownKeys(value)) {
      const property = Reflect.getOwnPropertyDescriptor(value, key)!;
      visit(property.get);
      visit(property.set);
      visit(property.value);
      if (
        overridable.has(value) && ASSIGNED.has(key) &&
        property.configurable && "value" in property
      ) Reflect.defineProperty(value, key, overriding(key, property.value));
    }
    Object.freeze(value);
  }
  for (const key of Reflect.ownKeys(globalThis)) {
    visit(Reflect.getOwnPropertyDescriptor(globalThis, key)?.value);
  }
  roots.forEach(visit);
  UNNAMED.forEach((make) => visit(Reflect.getPrototypeOf(make())));
  for (const key of Reflect.ownKeys(globalThis)) {
    const property = Reflect.getOwnPropertyDescriptor(globalThis, key)!;
    if (property.configurable && "value" in property) {
      Reflect.defineProperty(globalThis, key, {
        writable: false,
        configurable: false,
      });
    }
  }
}

const ASSIGNED = new Set<PropertyKey>(
  ["constructor", "name", "message", "toString", "valueOf"],
);

/** Intrinsics that no global names. */
const UNNAMED: readonly (() => object)[] = [
  () => function* () {},
  () => async function () {},
  () => async function* () {},
  () => (function* () {})(),
  () => [][Symbol.iterator](),
  () => new Map()[Symbol.iterator](),
  () => new Set()[Symbol.iterator](),
  () => ""[Symbol.iterator](),
  () => "a".matchAll(/a/g),
];

function overriding(key: PropertyKey, value: unknown): PropertyDescriptor {
  const get = Object.freeze(() => value);
  const set = Object.freeze(function (this: object, replacement: unknown) {
    Reflect.defineProperty(this, key, {
      value: replacement,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  });
  return { get, set, enumerable: false, configurable: false };
}
