import { beforeAll, describe, expect, it } from 'vitest';
import { ownPackage } from '../../scripts/io/own-package.js';
import type { AnyRow } from '../../scripts/model/tables/table.js';
import type { Files } from '../../scripts/text/files.js';
import { encodeParquet } from '../../scripts/formats/parquet.js';
import { tables } from '../../scripts/model/tables/index.js';
import { sha256Of } from '../../scripts/text/digest.js';
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
  saidAll,
  textOf,
  verified,
  withCells,
  withFile,
  withoutFile,
} from './release.js';

let release: Files;
beforeAll(async () => {
  release = await realRelease();
});

const saidOf = async (files: Files): Promise<string[]> => said(await verified(files));

/** The index of a quote in its table, and the first of its line in CSV and JSON. */
const place = (id: string): { index: number; line: number } => {
  const index = rowsOf(release, 'quotes').findIndex((row) => row['quote_id'] === id);
  if (index < 0) throw new Error(`The release has no ${id}.`);
  return { index, line: index + 2 };
};

it('finds nothing wrong with the release as it stands', async () => {
  const { findings, counts, name, version, shapesFrom } = await verified(release);
  expect(findings).toEqual([]);
  const own = ownPackage();
  expect([name, version, shapesFrom]).toEqual([own.name, own.version, 'tool']);
  expect(counts.files).toBe(release.size - 1);
  expect(counts.tables).toBe(Object.keys(tables).length);
  expect(counts.footers).toBe(counts.tables);
  expect(counts.texts).toBe(5);
  const marks = rowsOf(release, 'quotation_marks').length;
  expect(counts.passages).toBeGreaterThan(marks + rowsOf(release, 'quote_segments').length);
});

describe('a flipped byte', () => {
  it.each([
    'CODEBOOK.md',
    'RIGHTS.md',
    'csv/quotes.csv',
    'json/events.json',
    'parquet/actors.parquet',
    'text/A003.txt',
  ])('in %s is named', async (file) => {
    const at = Math.floor(bytesOf(release, file).length / 2);
    const findings = await saidOf(flipped(release, file, at, 0x01));
    expect(
      findings.filter((each) => each.startsWith(`sums/digest ${file} ${file} has sha256 `)),
    ).toHaveLength(1);
  });

  it('in a digest of SHA256SUMS is named there, with its line', async () => {
    const list = textOf(release, 'SHA256SUMS');
    const line = list.split('\n').findIndex((each) => each.endsWith('  csv/quotes.csv')) + 1;
    const digest = sha256Of(bytesOf(release, 'csv/quotes.csv'));
    const other = `${digest.startsWith('0') ? '1' : '0'}${digest.slice(1)}`;
    expect(await saidOf(edited(release, 'SHA256SUMS', digest, other))).toEqual([
      `sums/digest SHA256SUMS:${line} csv/quotes.csv has sha256 ${digest}; the list says ${other}, one digit off: the list is damaged.`,
    ]);
  });

  it('in a path of SHA256SUMS shows on both sides', async () => {
    expect(
      await saidOf(edited(release, 'SHA256SUMS', '  csv/quotes.csv', '  csv/puotes.csv')),
    ).toEqual([
      expect.stringMatching(
        /^sums\/missing-file csv\/puotes\.csv csv\/puotes\.csv is listed in SHA256SUMS:\d+ and is not there\.$/,
      ),
      'sums/extra-file csv/quotes.csv csv/quotes.csv stands in the release and not in SHA256SUMS.',
    ]);
  });
});

describe('with digests that belong to the damaged files', () => {
  it('a cell of CSV alone', async () => {
    const { index, line } = place('Q009');
    const files = await rewritten(release, 'quotes', ['csv'], withCells(index, { cue: 'shout' }));
    expect(await saidOf(files)).toEqual([
      `table/cell csv/quotes.csv:${line} row ${index + 1} (Q009), cue: "shout".`,
    ]);
    const { findings } = await verified(files);
    const cell = findings.find(({ check }) => check === 'table/cell');
    expect(cell?.expected).toBe('"say", as JSON and Parquet have it');
  });

  it('a file that its descriptors know by another digest', async () => {
    const files = resealed(edited(release, 'CODEBOOK.md', '# ', '#  '));
    const { findings, counts } = await verified(files);
    const said = saidAll(findings).map((each) =>
      each.replace(/:\d+:\d+\/.*: (?=bytes|sha256)/, ' '),
    );
    expect(said.map((each) => each.replace(/ is .*/, ''))).toEqual(
      ['croissant.json', 'datapackage.json'].flatMap((file) => [
        `descriptor/differs ${file} bytes of CODEBOOK.md`,
        `descriptor/differs ${file} sha256 of CODEBOOK.md`,
      ]),
    );
    expect(counts.descriptors).toBeGreaterThan(5);
  });

  it('a descriptor that says another title', async () => {
    const files = resealed(edited(release, 'citation.ris', 'Missile Talks:', 'Missile Walks:'));
    const findings = saidAll((await verified(files)).findings);
    expect(findings).toContainEqual(
      expect.stringMatching(
        /^descriptor\/differs citation\.ris citation\.ris: title is Missile Walks/,
      ),
    );
  });

  it('a cell of JSON alone', async () => {
    const { index, line } = place('Q009');
    const files = await rewritten(release, 'quotes', ['json'], withCells(index, { negated: true }));
    expect(await saidOf(files)).toEqual([
      `table/cell json/quotes.json:${line}/${index}/negated row ${index + 1} (Q009), negated: true.`,
    ]);
  });

  it('a cell of Parquet alone', async () => {
    const { index } = place('Q009');
    const files = await rewritten(
      release,
      'quotes',
      ['parquet'],
      withCells(index, { said_latest: '2011-09-28' }),
    );
    expect(await saidOf(files)).toEqual([
      `table/cell parquet/quotes.parquet row ${index + 1} (Q009), said_latest: "2011-09-28".`,
    ]);
  });

  it('a row dropped from one format', async () => {
    const files = await rewritten(release, 'crosswalk', ['csv'], (rows) => rows.slice(0, -1));
    const last = rowsOf(release, 'crosswalk').at(-1);
    const name = `row ${rowsOf(release, 'crosswalk').length} (${String(last?.['type'])} ${String(last?.['status'])} ${String(last?.['cameo'])})`;
    expect(await saidOf(files)).toEqual([
      `table/row-missing csv/crosswalk.csv It lacks ${name} of json/crosswalk.json.`,
    ]);
  });

  it('a row dropped everywhere, to which others refer', async () => {
    const files = await rewritten(release, 'quotes', everyFormat, (rows) =>
      rows.filter((row) => row['quote_id'] !== 'Q009'),
    );
    const findings = await saidOf(files);
    expect(findings).toContainEqual(
      expect.stringMatching(
        /^table\/reference json\/quote_segments\.json:\d+\/\d+\/quote_id row \d+ \(Q009 1\), quote_id: "Q009" is not in quotes\.$/,
      ),
    );
  });

  it('rows in another order in one format', async () => {
    const files = await rewritten(release, 'actors', ['parquet'], (rows) => [...rows].reverse());
    expect(await saidOf(files)).toEqual([
      'table/order parquet/actors.parquet Its rows stand in another order.',
    ]);
  });

  it('a key that stands twice', async () => {
    const files = await rewritten(release, 'articles', everyFormat, (rows) => [
      ...rows,
      ...rows.slice(0, 1),
    ]);
    expect(await saidOf(files)).toEqual([
      'table/key json/articles.json:7/5/article_id row 6 (A000) has the key of row 1.',
    ]);
  });

  it('a foreign key that leads nowhere', async () => {
    const { index, line } = place('Q009');
    const files = await rewritten(
      release,
      'quotes',
      everyFormat,
      withCells(index, { speaker_id: 'nobody-at-all' }),
    );
    expect(await saidOf(files)).toEqual([
      `table/reference json/quotes.json:${line}/${index}/speaker_id row ${index + 1} (Q009), speaker_id: "nobody-at-all" is not in actors.`,
    ]);
  });

  it('a code that no vocabulary has', async () => {
    const { index, line } = place('Q009');
    const files = await rewritten(
      release,
      'quotes',
      everyFormat,
      withCells(index, { kind: 'sung' }),
    );
    expect(await saidOf(files)).toEqual([
      `table/schema json/quotes.json:${line}/${index}/kind row ${index + 1} (Q009): "sung" is not a code for kind.`,
    ]);
  });

  it('spans of two passages swapped', async () => {
    const swap = (rows: readonly AnyRow[]): AnyRow[] => {
      const [first, second] = [rows[0] ?? {}, rows[1] ?? {}];
      const span = ({ char_start = null, char_end = null }: AnyRow): AnyRow => ({
        char_start,
        char_end,
      });
      return [{ ...first, ...span(second) }, { ...second, ...span(first) }, ...rows.slice(2)];
    };
    const [first = {}, second = {}] = rowsOf(release, 'quotation_marks');
    const files = await rewritten(release, 'quotation_marks', everyFormat, swap);
    const findings = await saidOf(files);
    for (const [index, { char_start: start, char_end: end }] of [second, first].entries()) {
      const words = new RegExp(
        `/${index}/char_start .*: characters ${String(start)}–${String(end)} of A000 are "`,
      );
      expect(findings).toContainEqual(expect.stringMatching(words));
    }
  });

  it('a span in another block than the row names', async () => {
    const blocks = rowsOf(release, 'blocks');
    const [mark] = rowsOf(release, 'quotation_marks');
    const other = blocks.find(
      (row) =>
        row['article_id'] === 'A000' &&
        row['in_text'] === true &&
        row['block_id'] !== mark?.['block_id'],
    );
    const files = await rewritten(
      release,
      'quotation_marks',
      everyFormat,
      withCells(0, { block_id: String(other?.['block_id']) }),
    );
    expect(await saidOf(files)).toEqual([
      expect.stringMatching(
        /^passage\/characters json\/quotation_marks\.json:2\/0\/char_start row 1 .* do not lie in block "A000-B/,
      ),
    ]);
  });

  it('a text altered', async () => {
    const files = resealed(
      edited(release, 'text/A001.txt', 'a certain red line', 'a certain bed line'),
    );
    const findings = await saidOf(files);
    expect(findings).toContainEqual(
      expect.stringMatching(/^text\/facts text\/A001\.txt A001: text_sha256 is "[0-9a-f]{64}"\.$/),
    );
    expect(findings).toContainEqual(
      expect.stringMatching(
        /^passage\/characters json\/quotes\.json:\d+\/\d+\/char_start row \d+ \(Q009\): characters \d+–\d+ of A001 are "There is a certain bed line/,
      ),
    );
  });

  it('words slipped into a text between two blocks', async () => {
    const files = resealed(edited(release, 'text/A003.txt', '\n\n', '\n!\n'));
    expect(await saidOf(files)).toContainEqual(
      expect.stringMatching(
        /^text\/stray text\/A003\.txt:2 Character \d+, "!", stands in no block\.$/,
      ),
    );
  });

  it('a file that is none of the release’s', async () => {
    const extra = withFile(release, 'csv/rumours.csv', 'rumour\n');
    expect(await saidOf(extra)).toEqual([
      'sums/extra-file csv/rumours.csv csv/rumours.csv stands in the release and not in SHA256SUMS.',
      'table/unknown-file csv/rumours.csv csv/rumours.csv is no table and no text of the release.',
    ]);
    expect(await saidOf(resealed(extra))).toEqual([
      'table/unknown-file csv/rumours.csv csv/rumours.csv is no table and no text of the release.',
    ]);
  });

  it('a file that is missing', async () => {
    const fewer = withoutFile(release, 'json/stances.json');
    expect((await saidOf(fewer)).slice(0, 2)).toEqual([
      expect.stringMatching(
        /^sums\/missing-file json\/stances\.json json\/stances\.json is listed in SHA256SUMS:\d+ and is not there\.$/,
      ),
      'table/missing-file json/stances.json The table stances has no file json/stances.json.',
    ]);
    expect(await saidOf(resealed(fewer))).toEqual([
      'table/missing-file json/stances.json The table stances has no file json/stances.json.',
    ]);
    expect(await saidOf(resealed(withoutFile(release, 'text/A002.txt')))).toContainEqual(
      expect.stringMatching(
        /^text\/missing json\/articles\.json:4\/2\/text_file row 3 \(A002\), text_file: "text\/A002\.txt" is not there\.$/,
      ),
    );
  });

  const withFooter = async (pairs: Readonly<Record<string, string>>): Promise<Files> => {
    const rows = rowsOf(release, 'stances');
    return resealed(
      withFile(
        release,
        'parquet/stances.parquet',
        await encodeParquet(tables.stances.columns, rows, pairs),
      ),
    );
  };

  it('a footer altered', async () => {
    const files = await withFooter({
      dataset: 'missile-talks',
      version: '0.9.9',
      table: 'dyads',
      licence: 'CC0-1.0',
      schema_sha256: '0'.repeat(64),
    });
    expect(await saidOf(files)).toEqual([
      `footer/value parquet/stances.parquet Its footer says schema_sha256 "${'0'.repeat(64)}".`,
      'footer/value parquet/stances.parquet Its footer says table "dyads".',
      'identity/differs parquet/stances.parquet It says licence "CC0-1.0".',
      'identity/differs parquet/stances.parquet It says version "0.9.9".',
    ]);
  });

  it('a footer without its pairs', async () => {
    const findings = await saidOf(await withFooter({}));
    expect(findings).toHaveLength(5);
    expect(findings).toContain('footer/missing parquet/stances.parquet Its footer lacks licence.');
  });

  it('a column of another type in Parquet', async () => {
    const columns = tables.stances.columns.map((column) =>
      column.name === 'stance' ? { ...column, type: 'number' as const } : column,
    );
    const { stances } = tables;
    const pairs = {
      dataset: 'missile-talks',
      version: ownPackage().version,
      table: stances.name,
      licence: 'CC-BY-4.0',
    };
    const bytes = await encodeParquet(columns, rowsOf(release, 'stances'), pairs);
    expect(await saidOf(resealed(withFile(release, 'parquet/stances.parquet', bytes)))).toContain(
      'table/columns parquet/stances.parquet stance is number.',
    );
  });

  it('a key that stands twice in a JSON object, which readers understand differently', async () => {
    const files = resealed(
      edited(release, 'json/stances.json', '"stance":', '"stance":0,"stance":'),
    );
    expect(await saidOf(files)).toEqual([
      expect.stringMatching(
        /^table\/layout json\/stances\.json:2:\d+ At byte \d+ stands "0,\\"stance\\":/,
      ),
    ]);
  });

  it('a truth value of CSV that is none', async () => {
    const files = resealed(edited(release, 'csv/dyads.csv', ',false\n', ',flase\n'));
    expect(await saidOf(files)).toEqual([
      expect.stringMatching(/^table\/layout csv\/dyads\.csv:\d+:\d+ At byte \d+ stands "lase\\n/),
    ]);
  });

  it('a table whose columns are others', async () => {
    const files = resealed(edited(release, 'csv/stances.csv', 'quote_id,', 'quota_id,'));
    expect(await saidOf(files)).toEqual([
      expect.stringMatching(/^table\/columns csv\/stances\.csv:1 Its header is "quota_id,/),
    ]);
  });
});
