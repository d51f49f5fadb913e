import { beforeAll, describe, expect, it } from 'vitest';
import { csv } from '../../scripts/formats/csv.js';
import type { Format } from '../../scripts/formats/format.js';
import { json } from '../../scripts/formats/json.js';
import { parquet } from '../../scripts/formats/parquet.js';
import { tables } from '../../scripts/model/tables/index.js';
import type { Cell } from '../../scripts/model/tables/table.js';
import { collect } from '../../scripts/text/chunks.js';
import { sha256Of } from '../../scripts/text/digest.js';
import type { Files } from '../../scripts/text/files.js';
import {
  bytesOf,
  edited,
  everyFormat,
  flipped,
  realRelease,
  resealed,
  rewritten,
  rowsOf,
  said,
  smallRelease,
  textOf,
  verified,
  withCells,
  withFile,
  withoutFile,
} from './release.js';

let release: Files;
beforeAll(async () => {
  release = await smallRelease();
});

const saidOf = async (files: Files): Promise<string[]> => said(await verified(files));

it('finds nothing wrong with the committed release', async () => {
  const { files, frame } = await realRelease();
  const { findings, counts, name, version } = await verified(files, { frame });
  expect(findings).toEqual([]);
  expect([name, version]).toEqual([frame.metadata.name, frame.metadata.version]);
  expect(counts.files).toBe(files.size - 1);
  expect(counts.made_again).toBe(counts.files);
  expect(counts.tables).toBe(Object.keys(tables).length);
  expect(counts.texts).toBe(rowsOf(files, 'articles').length);
});

describe('a flipped byte', () => {
  it.each(['CODEBOOK.md', 'csv/quotes.csv', 'json/events.json', 'text/A000.txt'])(
    'in %s is named, and the place where it is',
    async (file) => {
      const at = Math.floor(bytesOf(release, file).length / 2);
      const findings = await saidOf(flipped(release, file, at, 0x01));
      expect(findings).toContainEqual(expect.stringMatching(`^sums/digest ${file} `));
      expect(findings).toContainEqual(
        expect.stringMatching(`^(?:release/\\S+|table/\\S+|file/unreadable) ${file}:\\d+`),
      );
    },
  );

  it('in a digest of SHA256SUMS is named there, with its line', async () => {
    const list = textOf(release, 'SHA256SUMS');
    const line = list.split('\n').findIndex((each) => each.endsWith('  csv/quotes.csv')) + 1;
    const digest = sha256Of(bytesOf(release, 'csv/quotes.csv'));
    const other = `${digest.startsWith('0') ? '1' : '0'}${digest.slice(1)}`;
    expect(await saidOf(edited(release, 'SHA256SUMS', digest, other))).toEqual([
      `sums/digest SHA256SUMS:${line} csv/quotes.csv has sha256 ${digest}; the list says ${other}, one digit off: the list is damaged.`,
    ]);
  });
});

/** Digests that belong to the damaged files: what is wrong can be seen by looking at the contents only. */
describe('with new digests', () => {
  it.each<[string, Format, Readonly<Record<string, Cell>>, string]>([
    ['CSV', csv, { cue: 'shout' }, 'csv/quotes.csv:2 row 1 (Q001), cue: "shout".'],
    ['JSON', json, { cue: 'shout' }, 'json/quotes.json:2/0/cue row 1 (Q001), cue: "shout".'],
    ['Parquet', parquet, { cue: 'shout' }, 'parquet/quotes.parquet row 1 (Q001), cue: "shout".'],
  ])('a cell of %s alone', async (_what, format, cells, finding) => {
    const files = await rewritten(release, 'quotes', [format], withCells(0, cells));
    const { findings } = await verified(files);
    expect(said(await verified(files))).toEqual([`table/cell ${finding}`]);
    const others = [json, csv, parquet].filter((each) => each !== format);
    expect(findings[0]?.expected).toBe(
      `"say", as in ${others.map((each) => each.title).join(' and ')}`,
    );
  });

  it('rows dropped, added or moved in one format', async () => {
    const dropped = await rewritten(release, 'actors', [csv], (rows) => rows.slice(0, -1));
    expect(await saidOf(dropped)).toEqual([
      'table/row-missing csv/actors.csv It lacks row 3 (southland).',
    ]);
    const added = await rewritten(release, 'actors', [json], (rows) => [
      ...rows,
      { ...rows[0], actor_id: 'nobody' },
    ]);
    expect(await saidOf(added)).toEqual([
      'table/row-extra json/actors.json:5/3 It has row 4 (nobody), which CSV and Parquet lack.',
    ]);
    const moved = await rewritten(release, 'actors', [parquet], (rows) => [...rows].reverse());
    expect(await saidOf(moved)).toEqual([
      'table/order parquet/actors.parquet Its rows are in another order.',
    ]);
  });

  it.each<[string, Readonly<Record<string, Cell>>, string]>([
    ['a key of another row', { quote_id: 'Q002' }, 'release/key json/quotes.json:3/1/quote_id'],
    ['a code that no vocabulary has', { kind: 'sung' }, 'release/schema json/quotes.json:2/0/kind'],
    [
      'a foreign key that leads nowhere',
      { speaker_id: 'nobody' },
      'release/foreign-key json/quotes.json:2/0/speaker_id',
    ],
    [
      'a key that leads nowhere in its own table',
      { parent_quote_id: 'Q099' },
      'release/foreign-key json/quotes.json:2/0/parent_quote_id',
    ],
    [
      'bounds that are not those of the date',
      { said_latest: '2012-03-06' },
      'release/date-bounds json/quotes.json:2/0/said_edtf',
    ],
    ['a formula', { quote_note: '=1+1' }, 'release/unsafe-text json/quotes.json:2/0/quote_note'],
  ])('%s, in every format', async (_what, cells, finding) => {
    const files = await rewritten(release, 'quotes', everyFormat, withCells(0, cells));
    const { findings, notes, counts } = await verified(files);
    expect(said({ findings } as Awaited<ReturnType<typeof verified>>)).toContainEqual(
      expect.stringContaining(`${finding} quotes `),
    );
    // Files that are made from such rows would differ too, and say nothing new.
    expect(findings.every(({ check }) => check.startsWith('release/'))).toBe(true);
    expect(counts.made_again).toBe(0);
    expect(notes[0]).toBe(
      'Other files were not made again, since the rows they are made from are in doubt.',
    );
  });

  it('a table that repeats another and says something else, in every format', async () => {
    const files = await rewritten(
      release,
      'quotes_flat',
      everyFormat,
      withCells(0, { content: 'Words that nobody said.' }),
    );
    const { findings } = await verified(files);
    expect(findings.map(({ check, file }) => `${check} ${file}`)).toEqual(
      expect.arrayContaining([
        'release/other-bytes csv/quotes_flat.csv',
        'release/other-bytes json/quotes_flat.json',
        'release/other-bytes parquet/quotes_flat.parquet',
      ]),
    );
  });

  it('a row dropped everywhere, to which others refer', async () => {
    const files = await rewritten(release, 'quotes', everyFormat, (rows) => rows.slice(1));
    expect(await saidOf(files)).toContainEqual(
      expect.stringMatching(/^release\/foreign-key json\/quote_segments\.json:2\/0\/quote_id /),
    );
  });

  it('a value that is right by itself, in every format', async () => {
    const files = await rewritten(
      release,
      'quotes',
      everyFormat,
      withCells(0, { quote_note: 'Shouted.' }),
    );
    const findings = (await saidOf(files)).map((each) => each.split(' ').slice(0, 2).join(' '));
    expect(findings.map((each) => each.replace(/:.*/, ''))).toEqual([
      'release/other-bytes CODEBOOK.md',
      'release/other-bytes croissant.json',
      'release/other-bytes csv/quotes_flat.csv',
      'release/other-bytes datapackage.json',
      'release/other-bytes index.html',
      'release/other-bytes json/quotes_flat.json',
      'release/other-bytes parquet/quotes_flat.parquet',
    ]);
    expect(findings[3]).toMatch(/:\d+:\d+\/resources\/\d+\/bytes$/);
  });

  it('a span that has other words, or is not in the block of its row', async () => {
    const [mark] = rowsOf(release, 'quotation_marks');
    const shifted = await rewritten(
      release,
      'quotation_marks',
      everyFormat,
      withCells(0, { char_start: Number(mark?.['char_start']) + 1 }),
    );
    expect(await saidOf(shifted)).toContainEqual(
      expect.stringMatching(
        /^release\/verbatim json\/quotation_marks\.json:2\/0\/char_start .*: characters \d+–\d+ of A000 are "The horn/,
      ),
    );
    const elsewhere = await rewritten(
      release,
      'quotation_marks',
      everyFormat,
      withCells(0, { block_id: 'A000-B01' }),
    );
    expect(await saidOf(elsewhere)).toContainEqual(
      expect.stringMatching(/^release\/verbatim .* do not lie in block "A000-B01"\.$/),
    );
  });

  it('what the articles table says of a text', async () => {
    const files = await rewritten(release, 'articles', everyFormat, withCells(0, { n_words: 9 }));
    expect(await saidOf(files)).toEqual([
      expect.stringMatching(/^text\/facts text\/A000\.txt A000: n_words is \d+\.$/),
    ]);
  });

  it('a word of a text', async () => {
    const files = resealed(edited(release, 'text/A000.txt', 'fog horn', 'dog horn'));
    expect(await saidOf(files)).toEqual([
      expect.stringMatching(
        /^release\/other-bytes text\/A000\.txt:1:\d+ At byte \d+ it has "dog horn/,
      ),
    ]);
  });

  it('a file that belongs to no release, and one that is missing', async () => {
    const extra = resealed(withFile(release, 'csv/rumours.csv', 'rumour\n'));
    expect(await saidOf(extra)).toEqual([
      'release/extra-file csv/rumours.csv csv/rumours.csv is not a file of this version.',
    ]);
    for (const path of ['json/stances.json', 'text/A000.txt', 'citation.ris'])
      expect(await saidOf(resealed(withoutFile(release, path)))).toEqual([
        expect.stringMatching(`^release/missing-file ${path} `),
      ]);
  });

  const withFooter = async (
    pairs: Readonly<Record<string, string>>,
    columns = tables.stances.columns,
  ): Promise<Files> => {
    const bytes = await collect(parquet.encode(columns, rowsOf(release, 'stances'), pairs));
    return resealed(withFile(release, 'parquet/stances.parquet', bytes));
  };

  it('a footer that says something else', async () => {
    const files = await withFooter({
      dataset: 'fog-horns',
      version: '0.9.9',
      table: 'dyads',
      licence: 'CC0-1.0',
    });
    expect(await saidOf(files)).toEqual([
      'footer/value parquet/stances.parquet Its footer says licence: "CC0-1.0".',
      'footer/value parquet/stances.parquet Its footer says schema_sha256: nothing.',
      'footer/value parquet/stances.parquet Its footer says table: "dyads".',
      'footer/value parquet/stances.parquet Its footer says version: "0.9.9".',
      'identity/differs parquet/stances.parquet It says licence "CC0-1.0".',
      'identity/differs parquet/stances.parquet It says version "0.9.9".',
    ]);
  });

  it('a column of another type in Parquet', async () => {
    const columns = tables.stances.columns.map((column) =>
      column.name === 'stance' ? { ...column, type: 'number' as const } : column,
    );
    const pairs = parquet.footer?.(bytesOf(release, 'parquet/stances.parquet')).pairs ?? {};
    expect(await saidOf(await withFooter(pairs, columns))).toEqual([
      expect.stringContaining('footer/value parquet/stances.parquet Its footer says pandas: '),
      'footer/value parquet/stances.parquet Its footer says stance: "DOUBLE REQUIRED".',
    ]);
  });

  it('a key that appears twice in a JSON object, which readers understand differently', async () => {
    const files = resealed(edited(release, 'json/quotes.json', '"cue":', '"cue":0,"cue":'));
    expect(await saidOf(files)).toEqual([
      expect.stringMatching(
        /^release\/other-bytes json\/quotes\.json:2:\d+ At byte \d+ it has "0,\\"cue\\":/,
      ),
    ]);
  });

  it('a truth value of CSV that is none', async () => {
    const files = resealed(edited(release, 'csv/dyads.csv', ',false\n', ',flase\n'));
    expect(await saidOf(files)).toEqual([
      expect.stringMatching(/^release\/other-bytes csv\/dyads\.csv:2:\d+ At byte \d+ it has "lase/),
    ]);
  });

  it('a table with other columns', async () => {
    const files = resealed(edited(release, 'csv/stances.csv', 'quote_id,', 'quota_id,'));
    expect(await saidOf(files)).toEqual([
      expect.stringMatching(
        /^file\/unreadable csv\/stances\.csv It cannot be read: column 1 of its header is "quota_id" instead of "quote_id"\.$/,
      ),
    ]);
  });
});
