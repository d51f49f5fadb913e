import { beforeAll, describe, expect, it } from 'vitest';
import type { Files } from '../../scripts/text/files.js';
import {
  edited,
  resealed,
  said,
  smallFrame,
  smallRelease,
  verified,
  withFile,
  withoutFile,
} from './release.js';

let release: Files;
beforeAll(async () => {
  release = await smallRelease();
});

const frameWith = (facts: { readonly name?: string; readonly version?: string }) => ({
  ...smallFrame,
  metadata: { ...smallFrame.metadata, ...facts },
});

describe('a release of another version', () => {
  const frame = frameWith({ version: '0.2.0' });

  it('is one finding that names the program for it; only digests are checked', async () => {
    const { findings, counts } = await verified(release, { frame });
    expect(findings).toEqual([
      {
        check: 'release/other-version',
        severity: 'error',
        file: '.',
        message:
          'This is version 0.1.0, and the program is version 0.2.0: only the digests in SHA256SUMS were checked.',
        expected: 'version 0.2.0',
        fix: 'Run npx fog-horns@0.1.0 verify, the program of that version.',
      },
    ]);
    expect(counts).toMatchObject({ files: release.size - 1, tables: 0, made_again: 0 });
  });

  it('with a damaged file is told by its digest', async () => {
    const files = withFile(release, 'csv/quotes.csv', 'quote_id\n');
    expect(said(await verified(files, { frame }))).toEqual([
      expect.stringContaining('release/other-version . '),
      expect.stringContaining('sums/digest csv/quotes.csv '),
    ]);
  });

  it('is known by its footers where it has no descriptor', async () => {
    const { version } = await verified(withoutFile(release, 'datapackage.json'), { frame });
    expect(version).toBe('0.1.0');
  });
});

it('files that do not agree on the version are named', async () => {
  const files = resealed(
    edited(release, 'datapackage.json', '"version": "0.1.0"', '"version": "0.3.0"'),
  );
  expect(said(await verified(files))).toEqual([
    'identity/differs datapackage.json It says version "0.3.0".',
    expect.stringMatching(
      /^release\/other-bytes datapackage\.json:\d+:\d+\/version It says "0\.3\.0"\.$/,
    ),
  ]);
});

it('a release of another dataset is not checked further', async () => {
  const { findings, counts } = await verified(release, { frame: frameWith({ name: 'bells' }) });
  expect(said({ findings } as Awaited<ReturnType<typeof verified>>)).toEqual([
    'identity/other-dataset . This is a release of "fog-horns".',
  ]);
  expect(counts.tables).toBe(0);
});
