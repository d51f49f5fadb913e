/** A value that the checks have made sure of. @throws Error naming what is missing. */
export function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what} is missing although every check passed.`);
  return value;
}
