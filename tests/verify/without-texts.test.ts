import { beforeAll, describe, expect, it } from 'vitest';
import { withoutTexts } from '../../scripts/model/tables/without-texts.js';
import { runPipeline } from '../../scripts/pipeline.js';
import { releaseFiles } from '../../scripts/release/generate.js';
import { openRelease } from '../../scripts/release/open.js';
import { sha256Of } from '../../scripts/text/digest.js';
import type { Files } from '../../scripts/text/files.js';
import { releaseWithoutTexts } from '../../scripts/verify/made-again.js';
import { resealed } from '../fixtures/base-release.js';
import { baseFiles } from '../fixtures/base-project.js';
import {
  edited,
  said,
  smallFrame,
  smallRelease,
  textOf,
  verified,
  withoutFile,
} from './release.js';

const raw: Files = new Map(
  [...baseFiles].flatMap(([path, bytes]) =>
    path.startsWith('corpus/raw/') ? [[path.slice('corpus/raw/'.length), bytes] as const] : [],
  ),
);

let whole: Files;
let without: Files;
beforeAll(async () => {
  whole = await smallRelease();
  const release = openRelease(whole);
  if (!release) throw new Error('There is no release.');
  without = await releaseWithoutTexts(release, smallFrame);
});

const checksOf = ({ findings }: Awaited<ReturnType<typeof verified>>): string[] => [
  ...new Set(findings.map(({ check, file }) => `${check} ${file}`)),
];

describe('a release without the articles’ texts', () => {
  it('is the same, made of the release with them or of the rows', async () => {
    const { rows } = runPipeline(baseFiles);
    if (!rows) throw new Error('The base project has errors.');
    const content = { rows: withoutTexts(rows), changes: [], withTexts: false };
    expect(await releaseFiles(content, smallFrame)).toEqual(without);
  });

  it('has every file but the texts, and differs only where something is said of them', () => {
    expect([...whole.keys()].filter((path) => !without.has(path))).toEqual(['text/A000.txt']);
    expect([...without.keys()].filter((path) => !whole.has(path))).toEqual([]);
    const differing = [...without].filter(
      ([path, bytes]) => Buffer.compare(bytes, whole.get(path) ?? new Uint8Array()) !== 0,
    );
    const paths = differing.map(([path]) => path).filter((path) => !/^[^/]+$/.test(path));
    expect(paths.sort()).toEqual(['csv/blocks.csv', 'json/blocks.json', 'parquet/blocks.parquet']);
  });

  it('is whole, and what was not looked up for want of texts is said', async () => {
    const verification = await verified(without);
    expect(said(verification)).toEqual([]);
    expect(verification).toMatchObject({
      withTexts: false,
      counts: { texts: 0, passages: 0, made_again: without.size - 1 },
      notes: [expect.stringContaining('raw articles'), expect.stringContaining('not part of this')],
    });
  });

  it('is checked like any other where the raw articles are at hand', async () => {
    const [{ counts, notes, findings }, ofWhole] = await Promise.all([
      verified(without, { raw }),
      verified(whole, { raw }),
    ]);
    expect([findings, notes]).toEqual([[], []]);
    expect(counts).toEqual({
      ...ofWhole.counts,
      files: counts.files,
      made_again: counts.made_again,
    });
    expect(counts.texts).toBe(1);
  });

  it('has a digest for each block, of the bytes at its place', async () => {
    const blocks = JSON.parse(textOf(without, 'json/blocks.json')) as Record<string, unknown>[];
    const [first] = blocks;
    const digest = String(first?.['block_sha256']);
    const other = sha256Of('another');
    let lying = without;
    for (const path of ['json/blocks.json', 'csv/blocks.csv'])
      lying = resealed(lying, path, textOf(lying, path).replace(digest, other));
    expect(checksOf(await verified(lying, { raw }))).toContain(
      'release/block-digest json/blocks.json',
    );
  });

  it('is not what a release with texts becomes when one is lost', async () => {
    const lost = withoutFile(whole, 'text/A000.txt');
    expect(checksOf(await verified(lost))).toEqual([
      'release/missing-file text/A000.txt',
      'sums/missing-file text/A000.txt',
    ]);
  });

  it('is not what a release with texts becomes when it only says so, nor the other way round', async () => {
    const saying = edited(whole, 'datapackage.json', '"withTexts": true', '"withTexts": false');
    expect(checksOf(await verified(saying))).toEqual(
      expect.arrayContaining([
        'release/extra-file text/A000.txt',
        'release/other-bytes json/blocks.json',
      ]),
    );
    const denying = edited(without, 'datapackage.json', '"withTexts": false', '"withTexts": true');
    expect(checksOf(await verified(denying))).toContain('release/schema json/blocks.json');
  });

  it.each(['RIGHTS.md', 'DATA_CARD.md', 'README.md'])(
    'says in %s which of the two it is',
    (path) => {
      expect(textOf(without, path)).toContain('This release is without the articles’ texts');
      expect(textOf(whole, path)).toContain('This release holds the articles’ texts, whole');
      expect(textOf(without, path)).not.toContain('text/A000.txt');
    },
  );
});
