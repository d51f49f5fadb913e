import { describe, expect, it } from 'vitest';
import { byVersion, leastVersion } from '../../scripts/model/metadata.js';

describe('byVersion', () => {
  it('orders by numbers, not by letters', () => {
    const versions = ['0.10.0', '0.2.0', '1.0.0', '0.2.10', '0.2.9'];
    expect(versions.sort(byVersion)).toEqual(['0.2.0', '0.2.9', '0.2.10', '0.10.0', '1.0.0']);
  });
});

describe('leastVersion', () => {
  it.each([
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['0.1.0', 'major', '0.2.0'],
    ['0.1.0', 'minor', '0.2.0'],
    ['0.1.9', 'patch', '0.1.10'],
  ] as const)('after %s a %s change asks for %s', (previous, bump, least) => {
    expect(leastVersion(previous, bump)).toBe(least);
  });
});
