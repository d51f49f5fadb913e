import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Files } from '../../scripts/text/files.js';
import { checkSums } from '../../scripts/release/checksums.js';
import {
  edited,
  flipped,
  realRelease,
  said,
  smallRelease,
  textOf,
  verified,
  withFile,
  withoutFile,
} from './release.js';

let [real, small]: Files[] = [];
beforeAll(async () => {
  [real, small] = [(await realRelease()).files, await smallRelease()];
});

/** Any byte of any file: each file as likely as another, so that small ones are hit too. */
const anyByte = (files: Files) =>
  fc
    .tuple(
      fc.constantFrom(...files.keys()),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.integer({ min: 1, max: 255 }),
    )
    .map(([path, share, mask]) => ({
      path,
      at: Math.floor(share * (files.get(path)?.length ?? 0)),
      mask,
    }));

describe('one flipped byte', () => {
  it('anywhere in the real release is found, and its file is named', () => {
    const files = real ?? new Map<string, Uint8Array>();
    fc.assert(
      fc.property(anyByte(files), ({ path, at, mask }) => {
        const { findings } = checkSums(flipped(files, path, at, mask));
        expect(findings.map(({ file }) => file)).toContain(path);
      }),
      { numRuns: 100 },
    );
  });

  it('anywhere in SHA256SUMS is found', () => {
    const files = real ?? new Map<string, Uint8Array>();
    const size = files.get('SHA256SUMS')?.length ?? 0;
    fc.assert(
      fc.property(fc.nat(size - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        expect(checkSums(flipped(files, 'SHA256SUMS', at, mask)).findings).not.toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('anywhere is a finding and never an exception, whatever reads the damaged file', async () => {
    const files = small ?? new Map<string, Uint8Array>();
    // A damaged Parquet file may stall its reader; tests/commands has one that does, read where it can be stopped.
    const safe = new Map([...files].filter(([path]) => !path.endsWith('.parquet')));
    await fc.assert(
      fc.asyncProperty(anyByte(safe), async ({ path, at, mask }) => {
        const findings = said(await verified(flipped(files, path, at, mask)));
        expect(findings.filter((each) => each.includes(path))).not.toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

describe('SHA256SUMS', () => {
  const findingsOf = (change: (files: Files) => Files): string[] =>
    checkSums(change(small ?? new Map<string, Uint8Array>())).findings.map(
      ({ check, line, message }) => `${check}:${line ?? ''} ${message}`,
    );

  it('is missing', () => {
    expect(findingsOf((files) => withoutFile(files, 'SHA256SUMS'))).toEqual([
      'sums/missing: There is no SHA256SUMS.',
    ]);
  });

  it('has a line that is not an entry', () => {
    expect(
      findingsOf((files) =>
        withFile(files, 'SHA256SUMS', `all is well\n${textOf(files, 'SHA256SUMS')}`),
      ),
    ).toEqual(['sums/syntax:1 "all is well" is not an entry.']);
  });

  it('has digits in upper case', () => {
    expect(
      findingsOf((files) =>
        withFile(files, 'SHA256SUMS', textOf(files, 'SHA256SUMS').toUpperCase()),
      )[0],
    ).toMatch(/^sums\/syntax:1 /);
  });

  it('lists a file twice', () => {
    const twice = (files: Files): Files => {
      const list = textOf(files, 'SHA256SUMS');
      return withFile(files, 'SHA256SUMS', `${list}${list.slice(0, list.indexOf('\n') + 1)}`);
    };
    expect(findingsOf(twice)).toEqual([
      expect.stringMatching(/^sums\/syntax:\d+ \.zenodo\.json is listed twice\.$/),
    ]);
  });

  it('has no line end at its end', () => {
    expect(
      findingsOf((files) => withFile(files, 'SHA256SUMS', textOf(files, 'SHA256SUMS').trimEnd())),
    ).toContainEqual(expect.stringMatching(/^sums\/syntax:\d+ The last line has no end\.$/));
  });

  it('is empty', () => {
    const findings = findingsOf((files) => withFile(files, 'SHA256SUMS', ''));
    expect(findings).toHaveLength((small?.size ?? 0) - 1);
    expect(findings[0]).toBe(
      'sums/extra-file: .zenodo.json is in the release, but not in SHA256SUMS.',
    );
  });

  it('tells a damaged list from a damaged file', () => {
    const list = textOf(small ?? new Map<string, Uint8Array>(), 'SHA256SUMS');
    const digest = list.slice(0, 64);
    const twoDigits = `${digest.startsWith('00') ? '11' : '00'}${digest.slice(2)}`;
    expect(findingsOf((files) => edited(files, 'SHA256SUMS', digest, twoDigits))).toEqual([
      `sums/digest: .zenodo.json has sha256 ${digest}.`,
    ]);
  });
});
