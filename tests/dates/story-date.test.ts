import { describe, expect, it } from 'vitest';
import { normaliseArticle } from '../../scripts/corpus/article.js';
import { datePublication } from '../../scripts/dates/publication/publication.js';
import { date, headline, story, type Line } from './page.js';

const rowsOf = (result: ReturnType<typeof date>) =>
  result.evidence.map(({ role, effect, reading, accepted }) => [role, effect, reading, accepted]);

const menu: Line[] = ['Harbours', 'Weather', 'Ferries', 'Letters', 'Archive', 'Contact'].map(
  (word): Line => ['navigation', word],
);

describe('the date line of a story', () => {
  it('is the one between headline and text; a banner far above it says when the page was rendered', () => {
    const result = date([
      ['page_date', 'Friday, May 7, 2004'],
      ...menu,
      headline,
      ['navigation', 'By Ann Smith'],
      ['navigation', 'May 5, 2004'],
      ...story,
    ]);
    expect([result.edtf, result.basis, result.retrieved?.edtf]).toEqual([
      '2004-05-05',
      'stated',
      '2004-05-07',
    ]);
    expect(rowsOf(result)).toEqual([
      ['byline', 'equals', '2004-05-05', true],
      ['page_date', 'not_after', '2004-05-07', true],
    ]);
  });

  it('says it is published, whatever other dates stand nearer', () => {
    const { edtf } = date([
      headline,
      ['navigation', 'First published 5 May 2004'],
      ['navigation', 'Updated 6 May 2004 09:15 GMT'],
      ...story,
    ]);
    expect(edtf).toBe('2004-05-05');
  });

  it('bounds the story by the day of its last change', () => {
    const result = date([
      headline,
      ['navigation', 'Published: 05/06/2004'],
      ['navigation', 'Updated: 20 May 2004'],
      ...story,
    ]);
    expect(result.edtf).toBe('2004-05-06');
    expect(result.retrieved).toBeUndefined();
    expect(rowsOf(result)).toContainEqual(['byline', 'not_after', '2004-05-20', true]);
  });

  it('may be that of the last change, when nothing else is dated, on a weak basis', () => {
    const { edtf, basis } = date([headline, ['navigation', 'Updated 6 May 2004'], ...story]);
    expect([edtf, basis]).toEqual(['2004-05-06', 'inferred']);
  });

  it('is not one of a list of related stories, of which a row is kept for each day', () => {
    const related = ['May 9, 2004', 'May 8, 2004', 'May 8, 2004', 'May 7, 2004'];
    const result = date([
      headline,
      ['navigation', 'By Ann Smith on May 5, 2004'],
      ...story,
      ...related.flatMap((day): Line[] => [
        ['related_link', 'Ferries run again after the storm'],
        ['navigation', day],
      ]),
    ]);
    expect(result.edtf).toBe('2004-05-05');
    expect(rowsOf(result).slice(1)).toEqual([
      ['byline', 'equals', '2004-05-09', false],
      ['byline', 'equals', '2004-05-08', false],
      ['byline', 'equals', '2004-05-07', false],
    ]);
  });

  it('is not the date of a comment', () => {
    const { edtf, published } = date([
      headline,
      ...story,
      ['navigation', 'Posted by: Harbour Watcher on 8:15pm Thu 6 May 2004'],
      ['promo', 'I have lived by that harbour for forty years and never saw a radar there.'],
      ['navigation', 'Posted by: Old Salt on 9:15pm Fri 7 May 2004'],
      ['promo', 'Then you were looking the wrong way, for there were always two of them.'],
    ]);
    expect([edtf, published]).toEqual([undefined, undefined]);
  });

  it('may stand directly above the headline, on a weak basis, as in a diary', () => {
    const { edtf, basis } = date([['page_date', 'Wednesday, May 5, 2004'], headline, ...story]);
    expect([edtf, basis]).toEqual(['2004-05-05', 'inferred']);
  });

  it('far above the headline only bounds the story', () => {
    const { edtf, retrieved } = date([
      ['page_date', 'Wednesday, May 5, 2004'],
      ...menu,
      ...menu,
      ...menu,
      headline,
      ...story,
    ]);
    expect([edtf, retrieved?.edtf]).toEqual(['../2004-05-05', '2004-05-05']);
  });

  it('takes its label from a line of its own', () => {
    const { edtf } = date([
      headline,
      ['navigation', 'Last updated:'],
      ['navigation', '7 May 2004'],
      ['navigation', 'Published:'],
      ['navigation', '5 May 2004'],
      ...story,
    ]);
    expect(edtf).toBe('2004-05-05');
  });
});

describe('a numeric date line', () => {
  const numeric: Line[] = [headline, ['navigation', 'Posted 05/06/2004'], ...story];

  it('is read in the order of the page’s other numeric dates', () => {
    const result = date([...numeric, ['navigation', 'Printed 25/06/2004 at 8:30 pm']]);
    expect(result.edtf).toBe('2004-06-05');
    expect(result.evidence[0]).toMatchObject({ role: 'date_order', reading: '2004-05-06' });
    expect(result.evidence[0]?.explanation).toContain('25/06/2004');
  });

  it('is settled by the weekday beside it', () => {
    const result = date([headline, ['navigation', 'Saturday 05/06/2004'], ...story]);
    expect(result.edtf).toBe('2004-06-05');
    expect(rowsOf(result)).toContainEqual(['weekday', 'equals', '2004-06-05', true]);
  });

  it('is settled by the same day in words', () => {
    expect(date([['page_date', 'June 5, 2004'], ...numeric]).edtf).toBe('2004-06-05');
  });

  it('is settled by what the text puts in the past', () => {
    const past: Line = ['body', 'The talks failed yesterday (June 4) in the town hall.'];
    expect(date([...numeric, past]).edtf).toBe('2004-06-05');
  });

  it('stays two readings and their hull when nothing decides', () => {
    const { edtf, evidence } = date(numeric);
    expect(edtf).toBe('2004-05-06/2004-06-05');
    expect(evidence.every(({ accepted }) => !accepted)).toBe(true);
  });

  it('is not decided where the page prints both orders', () => {
    const both: Line = ['navigation', 'Printed 25/06/2004 at 8:30 pm, seen 06/25/2004 at 9:30 pm'];
    expect(date([...numeric, both]).edtf).toBe('2004-05-06/2004-06-05');
  });
});

it('a weekday that does not fit is set aside, and says so', () => {
  const result = date([headline, ['navigation', 'Monday, 5 May 2004'], ...story]);
  expect(result.edtf).toBe('2004-05-05');
  expect(rowsOf(result)).toContainEqual(['weekday', 'equals', undefined, false]);
});

it('a copyright line alone bounds nothing', () => {
  const { published, evidence } = date([headline, ...story, ['copyright', '© 1999–2004 A Paper']]);
  expect(published).toBeUndefined();
  expect(evidence).toMatchObject([{ role: 'copyright', reading: '2004', accepted: false }]);
});

it('an address gives the day where the page gives none, and none where the page is plainer', () => {
  const address = 'https://paper.example/news/2004/05/06/radars.html';
  expect(date([headline, ...story], { address })).toMatchObject({
    edtf: '2004-05-06',
    basis: 'inferred',
    evidence: [{ role: 'url', text: '2004/05/06' }],
  });
  const dated = date([headline, ['navigation', 'Posted 5 May 2004'], ...story], { address });
  expect(dated.edtf).toBe('2004-05-05');
  expect(rowsOf(dated)).toContainEqual(['url', 'equals', '2004-05-06', false]);
});

it('reads a page as the corpus stage cuts it', () => {
  const page = [
    'Home',
    'Harbours',
    'Ministers of coastal states agree on radars',
    'By Ann Smith | Wednesday 5 May 2004 11:02 BST | 3 comments',
    ...story.map(([, text]) => text),
    'Ministers met in the town hall, and left it by the back door when the talks were over.',
    'Most read',
    'Ferries run again after the storm',
    '7 May 2004',
  ].join('\n');
  const { blocks } = normaliseArticle('A999', page);
  expect(datePublication({ blocks, outsideFacts: [] }).published?.edtf).toBe('2004-05-05');
});
