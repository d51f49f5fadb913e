import { describe, expect, it, test } from 'vitest';
import { frameOf } from '../../scripts/release/content.js';
import { codebook } from '../../scripts/release/documents/codebook.js';
import { tableNames, type Rows } from '../../scripts/model/tables/index.js';
import { committedRows } from '../committed-rows.js';
import { baseFiles } from '../fixtures/base-project.js';

const none = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Rows;
const [code] = committedRows('vocabularies').filter(
  ({ vocabulary }) => vocabulary === 'event_type',
);
const [example] = committedRows('code_examples');
const [actor] = committedRows('actors');
if (!code || !example || !actor) throw new Error('The release has no codes.');

const frame = frameOf(baseFiles);
const bookOf = (rows: Partial<Rows>, vocabularies = ['event_type']): string =>
  codebook(
    { rows: { ...none, ...rows }, withTexts: true },
    {
      metadata: frame.metadata,
      vocabularies: frame.vocabularies.filter(({ vocabulary }) =>
        vocabularies.includes(vocabulary),
      ),
    },
    frame.prose,
  );

/** The cells of the first line of a table that begins with this cell. */
const cellsOf = (book: string, first: string): string[] =>
  book
    .split('\n')
    .find((line) => line.startsWith(`| ${first} |`))
    ?.slice(2, -2)
    .split(' | ') ?? [];

describe('a code in the codebook', () => {
  const threat = {
    ...code,
    vocabulary: 'event_type',
    code: 'threat',
    label: 'Threat',
    definition: 'It warns.',
    decision_rule: 'Ask.',
    invented_example: null,
  };
  const positive = {
    ...example,
    vocabulary: 'event_type',
    code: 'threat',
    polarity: 'positive' as const,
    article_id: 'A900',
    text: 'They warned.',
    note: null,
    char_start: 5,
    char_end: 17,
  };

  it('has its label, its definition with what follows from it, its rule and both passages', () => {
    const negative = { ...positive, polarity: 'negative' as const, note: 'Too weak' };
    const book = bookOf({ vocabularies: [threat], code_examples: [negative, positive] });
    expect(cellsOf(book, '`threat`')).toEqual([
      '`threat`',
      'Threat',
      expect.stringMatching(/^It warns\. .+: speech_act\.$/),
      'Ask.',
      'A900 [5–17]: “They warned.”',
      'A900 [5–17]: “They warned.”. Too weak',
    ]);
    expect(book).not.toContain('| invented example |');
  });

  it('has an invented example in a column that the vocabulary has as soon as one code has any', () => {
    const other = { ...threat, code: 'denial', invented_example: 'No.' };
    const book = bookOf({ vocabularies: [threat, other], code_examples: [] });
    expect(cellsOf(book, '`threat`').slice(4)).toEqual(['', '', '']);
    expect(cellsOf(book, '`denial`').slice(4)).toEqual(['No.', '', '']);
  });

  test.each([
    [{ char_start: null, byte_start: 7, byte_end: 19 }, 'A900 [bytes 7–19]: “They warned.”'],
    [{ text: null, note: 'There is none' }, 'There is none'],
    [{ text: null }, ''],
    [{ code: 'denial' }, ''],
    [{ vocabulary: 'event_status' }, ''],
    [{ polarity: 'negative' as const }, ''],
  ])('with a passage that has %o shows "%s"', (cells, shown) => {
    const book = bookOf({ vocabularies: [threat], code_examples: [{ ...positive, ...cells }] });
    expect(cellsOf(book, '`threat`')[4]).toBe(shown);
  });

  it('has what it follows from, and only the codes of its own vocabulary', () => {
    const family = { ...threat, vocabulary: 'event_family', code: 'instrument' };
    const rows = { vocabularies: [threat, family], code_examples: [] };
    const book = bookOf(rows, ['event_family']);
    expect(cellsOf(book, '`instrument`')[2]).toBe(
      'It warns. From event_type: `agreement`, `treaty_change`.',
    );
    expect(cellsOf(book, '`threat`')).toEqual([]);
  });
});

describe('a table in the codebook', () => {
  const columns = Object.keys(actor) as (keyof typeof actor)[];
  const empty = { ...actor, ...Object.fromEntries(columns.map((name) => [name, null])) };
  const exampleOf = (...actors: (typeof actor)[]) => {
    const [, section = ''] = bookOf({ actors }).split('\n### actors\n');
    return cellsOf(section.split('\nExample:\n')[1]?.split('\n#')[0] ?? '', '`actor_id`')[1];
  };

  it('has as its example the first of the rows with the fewest empty cells', () => {
    const [one, two] = [
      { ...actor, actor_id: 'ONE' },
      { ...actor, actor_id: 'TWO' },
    ];
    expect([exampleOf(one, two), exampleOf(two, one), exampleOf(empty, one, two)]).toEqual([
      'ONE',
      'TWO',
      'ONE',
    ]);
    expect(exampleOf()).toBeUndefined();
  });

  test.each([
    ['iso3', null, '*(empty)*'],
    ['name', 'x'.repeat(160), 'x'.repeat(160)],
    ['name', 'x'.repeat(161), `${'x'.repeat(157)}…`],
  ])('shows of %s %s', (column, cell, shown) => {
    const [, section = ''] = bookOf({ actors: [{ ...actor, [column]: cell }] }).split(
      '\nExample:\n',
    );
    expect(cellsOf(section, `\`${column}\``)[1]).toBe(shown);
  });

  it('has each column with its type, whether it may be empty and what it means', () => {
    const book = bookOf({});
    expect(cellsOf(book, '`actor_id`').slice(1, 3)).toEqual(['text', 'never empty']);
    const [, events = ''] = book.split('\n### events\n');
    expect(cellsOf(events, '`type`')[3]).toContain('Codes: [event_type](#event_type).');
    expect(book).toMatch(/\| may be an empty list \|/);
    expect(book).toMatch(/\| date \(YYYY-MM-DD\) \| may be empty \|/);
  });
});
