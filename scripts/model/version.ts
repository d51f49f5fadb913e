import type { Bump } from './records/changes.js';

type Parts = readonly [major: number, minor: number, patch: number];

const partsOf = (version: string): Parts => {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
};

/** Orders versions such as 0.10.0 by their numbers. */
export function byVersion(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/**
 * The smallest version that may follow `previous`. Below 1.0.0 semantic versioning promises nothing of the first number,
 * so a MAJOR change asks for the next minor number there, as a MINOR one does.
 */
export function leastVersion(previous: string, bump: Bump): string {
  const [major, minor, patch] = partsOf(previous);
  if (bump === 'patch') return `${major}.${minor}.${patch + 1}`;
  if (bump === 'minor' || major === 0) return `${major}.${minor + 1}.0`;
  return `${major + 1}.0.0`;
}
