/** A long option, taken apart. */
export interface LongOption {
  /** Its name, without a leading `no-`. */
  readonly key: string;
  /** What follows the first `=`, if anything does. */
  readonly value: string | undefined;
  readonly isNegated: boolean;
}

/** Takes `--key`, `--key=value` or `--no-key` apart. */
export function longOption(arg: string): LongOption {
  const isNegated = /^--no-./s.test(arg);
  const text = arg.slice(isNegated ? 5 : 2);
  const equals = text.indexOf("=", 1);
  // `--key=` has no value: the sign then belongs to the name.
  const hasValue = equals > 0 && equals + 1 < text.length;
  return {
    key: hasValue ? text.slice(0, equals) : text,
    value: hasValue ? text.slice(equals + 1) : undefined,
    isNegated,
  };
}
