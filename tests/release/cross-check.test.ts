import { beforeAll, describe, expect, it } from 'vitest';
import { checkDescriptors } from '../../scripts/release/cross-check/check-descriptors.js';
import type { Files } from '../../scripts/text/files.js';
import { runPipeline } from '../../scripts/pipeline.js';
import { verifyRelease } from '../../scripts/release/generate.js';
import { baseFiles } from '../fixtures/base-project.js';
import { baseRelease, registered, resealed } from '../fixtures/base-release.js';
import { textOf, withFile, withoutFile } from '../fixtures/edit.js';

let release: Files;
beforeAll(async () => {
  release = await baseRelease(registered);
});

const descriptors = [
  'datapackage.json',
  'croissant.json',
  'dtypes.json',
  '.zenodo.json',
  'citation.csl.json',
];

it('a release as it is written has nothing to find', () => {
  expect(checkDescriptors(release)).toEqual([]);
});

const lines = [
  ['CITATION.cff', 'title: Fog horns', 'title: Fog horn', 'title is Fog horn.'],
  ['CITATION.cff', 'version: 0.1.0', 'version: 0.1.1', 'version is 0.1.1.'],
  ['CITATION.cff', '2012-03-06', '2012-03-07', 'date is 2012-03-07.'],
  ['CITATION.cff', 'license: CC-BY-4.0', 'license: CC0-1.0', 'licence is CC0-1.0.'],
  ['CITATION.cff', 'name: The keepers', 'name: A keeper', 'creators is ["A keeper"].'],
  ['CITATION.cff', 'doi: 10.1234', 'doi: 10.1235', 'doi is 10.1235/fog-horns.'],
  ['citation.bib', '{{Fog horns}}', '{{Fog horn}}', 'title is Fog horn.'],
  ['citation.bib', '{2012}', '{2013}', 'year is 2013.'],
  ['citation.ris', 'DA  - 2012/03/06', 'DA  - 2012/03/05', 'date is 2012-03-05.'],
  ['citation.ris', 'AU  - The keepers', 'AU  - Nobody', 'creators is ["Nobody"].'],
  ['datacite.xml', '>0.1.0<', '>0.2.0<', 'version is 0.2.0.'],
  ['datacite.xml', 'CC-BY-4.0', 'CC0-1.0', 'licence is CC0-1.0.'],
  ['datacite.xml', '>10.1234/', '>10.1235/', 'doi is 10.1235/fog-horns.'],
  ['datacite.xml', '[Untitled article A000]', 'Lantern', 'sources is ["Lantern"].'],
] as const;

it.each(lines)('finds in %s the change of %s to %s', (file, words, others, message) => {
  const text = textOf(release, file);
  expect(text).toContain(words);
  const findings = checkDescriptors(resealed(release, file, text.replace(words, others)));
  expect(findings.map((each) => [each.check, each.message])).toContainEqual([
    'descriptor/differs',
    `${file}: ${message}`,
  ]);
});

describe('a file', () => {
  const changed = (path: string): string[] =>
    checkDescriptors(withFile(release, path, `${textOf(release, path)} `)).map(
      ({ message }) => message.split(' is ')[0] ?? '',
    );

  it('with other bytes than the descriptors say differs in digest and size from each of them', () => {
    expect(changed('text/A000.txt').sort()).toEqual([
      'SHA256SUMS: sha256 of text/A000.txt',
      'croissant.json: bytes of text/A000.txt',
      'croissant.json: sha256 of text/A000.txt',
      'datapackage.json: bytes of text/A000.txt',
      'datapackage.json: sha256 of text/A000.txt',
    ]);
  });

  it('that none of them lists is found, as is one that is gone', () => {
    const stray = checkDescriptors(withFile(release, 'text/stray.txt', 'Gulls.'));
    expect(stray.map(({ file }) => file)).toEqual([
      'dist/SHA256SUMS',
      'dist/croissant.json',
      'dist/datapackage.json',
    ]);
    const gone = checkDescriptors(withoutFile(release, 'csv/quotes.csv'));
    expect(gone.map(({ message }) => message.slice(0, 40))).toContain(
      'csv/: list of tables is ["actor_mentions',
    );
  });

  it.each([...descriptors, 'CITATION.cff', 'citation.bib', 'citation.ris', 'SHA256SUMS'])(
    '%s must be there',
    (file) => {
      const findings = checkDescriptors(withoutFile(release, file));
      expect(findings.map(({ check, message }) => [check, message])).toContainEqual([
        'descriptor/missing',
        `${file} is missing.`,
      ]);
    },
  );

  it('datacite.xml must be there exactly when there is a DOI', async () => {
    const gone = checkDescriptors(withoutFile(release, 'datacite.xml')).map(
      ({ message }) => message,
    );
    expect(gone).toContain('datacite.xml: doi is nothing.');
    const without = await baseRelease();
    expect([...without.keys()]).not.toContain('datacite.xml');
    expect(checkDescriptors(without)).toEqual([]);
  });

  it('that cannot be read becomes a finding with its place', () => {
    const broken = checkDescriptors(withFile(release, 'datapackage.json', '{\n  "name": 1,\n}\n'));
    expect(broken).toContainEqual(
      expect.objectContaining({ check: 'json/syntax', file: 'dist/datapackage.json', line: 3 }),
    );
    const cut = withFile(release, 'parquet/quotes.parquet', 'PAR1');
    expect(checkDescriptors(cut).map(({ check }) => check)).toContain('descriptor/unreadable');
  });
});

describe('the tables', () => {
  it('may not hold a key twice, nor refer to a row that is not there', () => {
    const quotes = JSON.parse(textOf(release, 'json/quotes.json')) as Record<string, unknown>[];
    const [first = {}] = quotes;
    const doubled = [...quotes, { ...first, speaker_id: 'nobody' }];
    const path = 'json/quotes.json';
    const findings = checkDescriptors(resealed(release, path, JSON.stringify(doubled)));
    expect(findings.map(({ check, message }) => [check, message])).toEqual([
      ['descriptor/key', 'quotes: speaker_id has "nobody", which no row of actors has.'],
      ['descriptor/key', 'quotes: two rows have the key ["Q001"].'],
    ]);
  });
});

describe('a release', () => {
  it('whose descriptors disagree is refused when it is read back, though its bytes are as meant', async () => {
    const { rows } = runPipeline(baseFiles);
    if (!rows) throw new Error('The base project has errors.');
    expect(await verifyRelease(release, release, rows)).toEqual([]);
    const text = textOf(release, 'citation.ris').replace('ET  - 0.1.0', 'ET  - 0.1.1');
    const wrong = resealed(release, 'citation.ris', text);
    expect(await verifyRelease(wrong, wrong, rows)).toEqual([
      expect.stringMatching(/^citation\.ris: version is 0\.1\.1\. Expected: 0\.1\.0, as /),
    ]);
  });
});

describe('a finding', () => {
  it('gives pointer, line and column, the value, and what the other files say', () => {
    const text = textOf(release, 'croissant.json').replace(
      '"version": "0.1.0"',
      '"version": "0.9.0"',
    );
    const findings = checkDescriptors(resealed(release, 'croissant.json', text));
    const line = text.split('\n').findIndex((each) => each.includes('"version"')) + 1;
    expect(findings).toEqual([
      expect.objectContaining({
        check: 'descriptor/differs',
        file: 'dist/croissant.json',
        pointer: '/version',
        line,
        message: 'croissant.json: version is 0.9.0.',
        expected: expect.stringMatching(/^0\.1\.0, as parquet\/\w+\.parquet says$/) as string,
      }),
    ]);
  });
});
