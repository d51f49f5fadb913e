import { describe, expect, it } from 'vitest';
import { exportAnnotations } from '../../scripts/annotations/collection.js';
import { bytesOf } from '../../scripts/text/files.js';
import { baseRelease, opened, withTable } from '../trace/releases.js';
import { brokenBy, brokenByCollection } from './model-rules.js';
import { itemsOf, lost, parsed } from './reader.js';

const { release, project } = baseRelease();
const exported = (files = release, options: { article?: string; base?: string } = {}) =>
  exportAnnotations(opened(files, project), { base: '', generator: 'a test', ...options });

const annotated = ['quotes', 'quotation_marks', 'event_mentions', 'actor_mentions'];
const [file = '', bytes] = [...release].find(([path]) => path.startsWith('text/')) ?? [];
const article = file.slice('text/'.length, -'.txt'.length);

/** The release with its first article's text made longer in front and behind, and the rows moved along. */
function shifted(before: string, after: string) {
  const by = Array.from(before).length;
  let files = new Map([
    ...release,
    [file, bytesOf(`${before}${new TextDecoder().decode(bytes)}${after}`)] as const,
  ]);
  for (const table of [...annotated, 'quote_segments']) {
    const rows = (opened(release, project).rows(table).value ?? []).map((row) =>
      row['article_id'] === article
        ? {
            ...row,
            char_start: Number(row['char_start']) + by,
            char_end: Number(row['char_end']) + by,
          }
        : row,
    );
    files = new Map(withTable(files, table, rows));
  }
  return files;
}

describe('an export', () => {
  it('counts code points, and quotes as much as tells a place from all others', () => {
    const text = new TextDecoder().decode(bytes);
    const before = `𝔄 ${text.slice(0, 60)}𝔅 `;
    const items = itemsOf(parsed(exported(shifted(before, text), { article }).collection()));
    expect(items.length).toBeGreaterThan(3);
    expect(lost(items, () => `${before}${text}${text}`)).toEqual([]);
    expect(items.flatMap((item) => brokenBy(item, true))).toEqual([]);
  });

  it('is refused when words are not where the tables say, or a text is missing', () => {
    const damaged = new Map([...release, [file, bytesOf('Nothing.')]]);
    expect(() => [...exported(damaged).lines()]).toThrow(
      /^text\/A\d+\.txt does not have the words ".+" where the tables say/,
    );
    const lacking = new Map([...release].filter(([path]) => path !== file));
    expect(() => [...exported(lacking).lines()]).toThrow(`The release lacks ${file}`);
  });

  it('of a release without texts quotes from the tables alone', () => {
    const lean = new Map([
      ...[...release].filter(([path]) => !path.startsWith('text/')),
      ['datapackage.json', bytesOf('{"withTexts":false}')] as const,
    ]);
    const collection = parsed(exported(lean).collection());
    expect(collection.total).toBeGreaterThan(0);
    expect(brokenByCollection(collection)).toEqual([]);
    const quotes = itemsOf(collection).flatMap(({ target }) =>
      target.map((each) => each.selector[0]),
    );
    expect(quotes.filter((quote) => 'prefix' in quote || 'suffix' in quote)).toEqual([]);
  });

  it('says who made the annotations, when and on which terms, as the release does', () => {
    const description = {
      title: 'Talks',
      version: '1.2.3',
      created: '2026-01-02T00:00:00Z',
      licenses: [{ path: 'https://example.org/licence/' }],
      contributors: [{ title: 'A group' }],
    };
    const files = new Map([
      ...release,
      ['datapackage.json', bytesOf(JSON.stringify(description))] as const,
      ['RIGHTS.md', bytesOf('Rights.')] as const,
    ]);
    const collection = parsed(exported(files).collection());
    expect(brokenByCollection(collection)).toEqual([]);
    const made = {
      creator: [{ type: 'Organization', name: 'A group' }],
      created: '2026-01-02T00:00:00Z',
      rights: 'https://example.org/licence/',
    };
    expect(collection).toMatchObject({ label: 'Talks, version 1.2.3: annotations', ...made });
    expect(itemsOf(collection)[0]).toMatchObject({
      ...made,
      target: [{ rights: 'RIGHTS.md', state: { sourceDate: '2026-01-02T00:00:00Z' } }],
    });
  });

  it('is of one article, under the address that is given', () => {
    const base = 'https://example.org/talks/';
    const made = exported(release, { article, base });
    const items = itemsOf(parsed(made.collection()));
    expect(items.length).toBe(made.total);
    expect(made.total).toBeGreaterThan(0);
    expect(items.filter(({ id }) => !id.startsWith(`${base}#`))).toEqual([]);
    expect(new Set(items.flatMap(({ target }) => target.map(({ source }) => source)))).toEqual(
      new Set([`${base}${file}`]),
    );
    expect(() => exported(release, { article: 'A999' })).toThrow(
      '--article: The release has no article A999. It has A',
    );
  });

  it('of nothing is a collection without a page', () => {
    const none = annotated.reduce((files, table) => withTable(files, table, []), release);
    const collection = parsed(exported(none).collection());
    expect(brokenByCollection(collection)).toEqual([]);
    expect([collection.total, collection.first]).toEqual([0, undefined]);
  });
});

describe('the rules that exports are held to', () => {
  const [one] = itemsOf(parsed(exported().collection()));
  const target = { ...one?.target[0] };
  const quote = { type: 'TextQuoteSelector', exact: 'a' };
  const position = { type: 'TextPositionSelector', start: 0, end: 1 };

  it.each<[string, object]>([
    ['exactly one IRI', { id: undefined }],
    ['exactly one motivation', { motivation: 'quoting' }],
    ['has targets', { target: [] }],
    ['exactly one source', { target: [{ ...target, source: undefined }] }],
    ['not negative', { target: [{ ...target, selector: [quote, { ...position, start: -1 }] }] }],
    [
      'exactly one exact',
      { target: [{ ...target, selector: [{ ...quote, exact: 1 }, position] }] },
    ],
    [
      'between code points',
      { target: [{ ...target, selector: [{ ...quote, exact: '\ud835' }, position] }] },
    ],
    ['created is one time', { created: '2026-11-28' }],
    ['stance is a term', { stance: -2 }],
    ['exactly one value', { body: [{ type: 'TextualBody', purpose: 'tagging' }] }],
    ['a purpose is', { body: [{ type: 'TextualBody', purpose: 'quoting', value: 'a' }] }],
  ])('%s', (rule, change) => {
    expect(brokenBy(one, true)).toEqual([]);
    expect(brokenBy({ ...one, ...change }, true).join('\n')).toContain(rule);
  });
});
