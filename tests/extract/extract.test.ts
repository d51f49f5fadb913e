import { describe, expect, it } from 'vitest';
import { extractArticle, type ExtractOptions } from '../../scripts/extract.js';
import type { PageProfile } from '../../scripts/model/records/corpus.js';
import { codePointsOf } from '../../scripts/text/code-points.js';
import { readFile } from 'node:fs/promises';

const page = [
  'Home | News | World',
  '',
  'Envoys Meet at the Pier 🌊',
  '',
  'OSLO, March 3, 2004 (Agency) -- Envoys met on Tuesday to talk about the fog horn on the pier.',
  '',
  'The keeper 🔔 said “the horn is loud enough for both coasts” and that it will sound from 5 to 9 May.',
  '',
  'All rights reserved.',
  '',
].join('\r\n');

const characters = (text: string, start = 0, end?: number): string =>
  codePointsOf(text).slice(start, end).join('');
const bytesOf = (text: string, { byteStart, byteEnd }: { byteStart: number; byteEnd: number }) =>
  new TextDecoder().decode(new TextEncoder().encode(text).subarray(byteStart, byteEnd));

describe('extractArticle', () => {
  it('does what its documentation shows', async () => {
    const source = await readFile('scripts/corpus/extract/extract.ts', 'utf8');
    const [, example = ''] = /@example\n((?: \* .*\n)+)/.exec(source) ?? [];
    const code = example.replace(/^ \* /gm, '');
    const shown = [...code.matchAll(/^(.*); \/\/ (.*)$/gm)];
    expect(shown.length).toBeGreaterThan(1);
    for (const [, expression = '', value = ''] of shown) {
      const body = `${code.slice(0, code.indexOf(shown[0]?.[0] ?? ''))}return [${expression}, ${value}]`;
      // The example is our own.
      // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
      const [found, said] = new Function('extractArticle', body)(extractArticle) as unknown[];
      expect(found, expression).toEqual(said);
    }
  });

  it('counts code points in texts and bytes in the page, the same for a string and its bytes', () => {
    const result = extractArticle(page);
    expect(extractArticle(new TextEncoder().encode(page))).toEqual(result);
    const { blocks, text, expressions, marks } = result;
    expect(blocks.map(({ role }) => role)).toEqual([
      'navigation',
      'headline',
      'body',
      'body',
      'copyright',
    ]);
    for (const block of blocks) {
      expect(bytesOf(page, block)).toBe(block.text);
      if (block.inText) expect(characters(text, block.charStart, block.charEnd)).toBe(block.text);
      else expect(block).not.toHaveProperty('charStart');
    }
    expect(expressions.map((each) => each.text)).toEqual([
      'March 3, 2004',
      'Tuesday',
      '5',
      '9 May',
    ]);
    expect(marks.map((each) => each.text)).toEqual(['“the horn is loud enough for both coasts”']);
    for (const passage of [...expressions, ...marks]) {
      const words = blocks[passage.block]?.text ?? '';
      expect(characters(words, passage.start, passage.end)).toBe(passage.text);
      expect(characters(text, passage.charStart, passage.charEnd)).toBe(passage.text);
      expect(bytesOf(page, passage)).toBe(passage.text);
    }
  });

  it('gives dates with what they are counted from, and ranges by index', () => {
    const { published, expressions, evidence } = extractArticle(page);
    expect(published).toEqual({
      edtf: '2004-03-03',
      earliest: '2004-03-03',
      latest: '2004-03-03',
      basis: 'dateline',
    });
    expect(evidence[0]).toMatchObject({ role: 'dateline', accepted: true, block: 2, start: 6 });
    expect(expressions).toMatchObject([
      { edtf: '2004-03-03', role: 'publication' },
      { edtf: '2004-03-02', anchor: 'publication' },
      { edtf: '2004-05-05', rangeWith: 3, range: { edtf: '2004-05-05/2004-05-09' } },
      { edtf: '2004-05-09', rangeWith: 2 },
    ]);
  });

  const numeric =
    'Envoys Meet\n\n05/06/2009\n\nThey met to talk about the fog horn on the old pier again.\n';
  it.each<[string, string, ExtractOptions, string | undefined]>([
    ['an order of numbers', numeric, { dateOrder: 'day_first' }, '2009-06-05'],
    [
      'the order of the publisher',
      numeric,
      { publisher: { name: 'Pier News', date_order: 'month_first' } },
      '2009-05-06',
    ],
    [
      'an order before that of the publisher',
      numeric,
      { publisher: { name: 'Pier News', date_order: 'month_first' }, dateOrder: 'day_first' },
      '2009-06-05',
    ],
    [
      'an address',
      'They met to talk about the fog horn on the old pier again.\n',
      { address: 'https://example.org/2009/06/05/horn' },
      '2009-06-05',
    ],
  ])('takes %s', (_what, text, options, edtf) => {
    expect(extractArticle(text, options).published?.edtf).toBe(edtf);
  });

  it('takes the profile of a publisher', () => {
    const pages: PageProfile = {
      doubled_heading: 'subheading',
      lines: [{ match: 'starts_with', text: 'Envoys Meet', role: 'masthead' }],
    };
    const { blocks } = extractArticle(page, { publisher: { name: 'Pier News', pages } });
    expect(blocks[1]).toMatchObject({
      role: 'masthead',
      rule: 'profile/starts-with',
      inText: false,
    });
  });

  it.each([
    [
      'no UTF-8',
      Uint8Array.of(0x41, 0x0a, 0xff, 0x42),
      'Line 2: Byte 2 (0xFF) does not begin a UTF-8 character.',
    ],
    ['a NUL', new TextEncoder().encode('Envoys \0 met'), 'Line 1: Byte 7 is NUL.'],
    [
      'another format',
      new TextEncoder().encode('%PDF-1.4'),
      'The page looks like a PDF document; text or HTML in UTF-8 was expected.',
    ],
    [
      'half a character',
      'ab\ud800c',
      'The page has half a character (a lone surrogate) at UTF-16 offset 2.',
    ],
    ['a NUL in a string', 'ab\0', 'The page has a NUL at UTF-16 offset 2.'],
    [
      'no page',
      null as unknown as string,
      'A page is a string, or the bytes of one as a Uint8Array.',
    ],
  ])('refuses %s and says where', (_what, given, message) => {
    expect(() => extractArticle(given)).toThrow(message);
  });

  it.each<[object, string]>([
    [{ dateOrder: 'dmy' }, 'dateOrder is day_first or month_first, not "dmy".'],
    [{ style: 'history' }, 'style is news or narrative, not "history".'],
    [{ publisher: { id: 'pier-news' } }, 'publisher is a name, or an object with one in "name".'],
  ])('refuses %j', (options, message) => {
    expect(() => extractArticle(page, options)).toThrow(message);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\u00a0\r\n\ufeff'],
  ])('finds no article in %s', (_what, text) => {
    expect(extractArticle(text)).toEqual({
      blocks: [],
      text: '',
      evidence: [],
      expressions: [],
      marks: [],
      warnings: [],
    });
  });

  it('says that HTML was read as text', () => {
    const { warnings } = extractArticle('<!DOCTYPE html><p>They met at the pier.</p>', {
      html: false,
    });
    expect(warnings.map(({ check }) => check)).toContain('corpus/html-as-text');
  });
});
