import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../scripts/dates.js';

const lead = 'Harbour masters of both coasts met for two hours and agreed to share their charts.';
const rest = [
  'The charts cover the shoals, the lights and the rules for ships that carry neither.',
  'Nobody would say when the masters are to meet again, but all of them called it a start.',
];

interface Page {
  /** Lines over the headline, between it and the text, and below the text. */
  readonly above?: readonly string[];
  readonly head?: readonly string[];
  readonly dateline?: string;
  readonly below?: readonly string[];
  readonly address?: string;
}

function published({ above = [], head = [], dateline, below = [], address }: Page) {
  const opening = dateline === undefined ? lead : `${dateline} ${lead}`;
  const lines = [...above, 'Harbour Masters Agree to Share Charts', ...head, opening, ...rest];
  const page = `${[...lines, ...below].join('\n\n')}\n`;
  return publicationDate(page, address === undefined ? {} : { address }).published?.edtf;
}

describe('white space in a date', () => {
  it.each<[string, string]>([
    ['May 6, 2013', 'between its parts, once'],
    ['May  6,  2013', 'twice'],
    ['May\u00a06,\u00a02013', 'that does not break'],
    ['6\tMay\t2013', 'of tabulators'],
    ['Monday\n\nMay\n\n6,\n\n2013', 'of lines'],
    ['Monday  6 May\n2013', 'of one line'],
    ['May 6,2013', 'lost behind its comma'],
    ['6 May 2013', 'with the day first'],
  ])('%j (%s)', (line) => {
    expect(published({ head: [line] })).toBe('2013-05-06');
  });
});

describe('a dateline is the day of the story', () => {
  it.each([
    'NEW YORK and CHICAGO (December 22, 2013) —',
    'DECEMBER 22, 2013, WASHINGTON --',
    'WASHINGTON, December 22, 2013 --',
    'OSLO, December 22, 2013 (Example News) -',
    'PRAGUE, 22 December 2013 --',
    'VIENNA, Dec. 22, 2013 --',
    '[EXAMPLE NEWS, VIENNA, December 22, 2013]',
    'Nova Gorica, Slovenia, Dec. 22, 2013.',
  ])('%s', (dateline) => {
    expect(published({ dateline })).toBe('2013-12-22');
  });

  it('signed in capitals below the text, before the comments', () => {
    const comments = ['Posted on: Dec 23, 2013 at 09:12', 'Well said.', 'Posted on: Dec 24, 2013'];
    expect(published({ below: ['OSLO, December 22, 2013', 'Comments:', ...comments] })).toBe(
      '2013-12-22',
    );
  });

  it('is none where several paragraphs open with a date: a chronicle', () => {
    const below = [`May 8, 2013: ${lead}`, `May 9, 2013: ${lead}`];
    expect(published({ dateline: 'May 6, 2013:', below })).toBe('2013-05-09/..');
  });
});

describe('a date of the page is not the story’s where a dateline or name says otherwise', () => {
  const story = { dateline: 'OSLO, August 8, 2001 (Example) --' };
  const byline = { head: ['By Ann Smith, August 8, 2001'] };
  it.each<[string, Page]>([
    ['above the headline', { ...story, above: ['Friday, November 22, 2002'] }],
    ['under the headline', { ...story, head: ['Friday, November 22, 2002'] }],
    ['with a clock', { ...story, head: ['Friday, 22 November 2002 18:20:41'] }],
    ['as today’s', { ...story, head: ['Today is Friday, November 22, 2002'] }],
    ['of a print', { ...story, head: ['Printed: 22/11/2002 15:40'] }],
    ['of its clock', { ...story, head: ['Local time 18:20, 22 November 2002'] }],
    ['of a reprint', { ...story, head: ['Reprinted November 22, 2002'] }],
    ['of a correction', { ...story, head: ['Correction: August 19, 2001'] }],
    ['with a byline', { ...byline, above: ['Friday, November 22, 2002 14:05'] }],
    ['printed before a byline', { head: ['Friday, November 22, 2002', ...byline.head] }],
    ['of a masthead', { head: ['August 8, 2001'], above: ['Date: 22 Nov 2002  Time: 22:16'] }],
    ['of another day, both bare', { head: ['Friday, November 22, 2002', 'August 8, 2001'] }],
    ['of another day, behind it', { head: ['August 8, 2001', 'Friday, November 22, 2002'] }],
    ['of a change', { above: ['Correction: Nov. 25, 2002'], below: ['August 8, 2001'] }],
    ['of a retrieval', { head: ['August 8, 2001'], below: ['Retrieved November 22, 2002'] }],
  ])('%s', (_, page) => {
    expect(published(page)).toBe('2001-08-08');
  });

  it.each(['August 8, 2001', '08/08/2001', 'By Ann Smith, August 8, 2001'])(
    'and a page of one sentence has one all the same: %s',
    (line) => {
      const { published: date } = publicationDate(`Masters Meet\n\n${line}\n\nTalks ended.\n`);
      expect(date?.edtf).toBe('2001-08-08');
    },
  );

  it('but stands where it agrees: papers print the next day', () => {
    expect(published({ ...story, head: ['August 9, 2001'] })).toBe('2001-08-09');
  });
});

describe('a dateline without a year', () => {
  it.each<[string, Page, string | undefined]>([
    ['takes it from a date next to it', { above: ['August 9, 2001'] }, '2001-08-08'],
    ['not from a change of the site', { below: ['Site updated May 16, 2012.'] }, '../2012-05-16'],
    ['not from a story beside it', { below: ['Charts lost – May 9, 2003'] }, undefined],
    ['not from one called published below', { below: ['Published May 9, 2003'] }, undefined],
    ['nor from a year of rights', { below: ['© 2003 Example News'] }, undefined],
  ])('%s', (_, page, day) => {
    expect(published({ ...page, dateline: 'OSLO, August 8 (Example) --' })).toBe(day);
  });

  it('takes the year of rights in which its weekday falls on the day', () => {
    const below = ['© 2001 Example News'];
    expect(published({ head: ['By Ann Smith', 'Wed Aug 8, 2:10 PM'], below })).toBe('2001-08-08');
    expect(published({ head: ['By Ann Smith', 'Tue Aug 7, 2:10 PM'], below })).toBe('2001-08-07');
    expect(published({ head: ['By Ann Smith', 'Mon Aug 7, 2:10 PM'], below })).toBeUndefined();
  });
});

describe('lists, comments and addresses', () => {
  const list = ['Charts lost', 'May 3, 2013', 'Lights out', 'May 2, 2013', 'Rules', 'May 1, 2013'];
  const comments = ['1 comment', 'Old Salt says:', 'May 9, 2013 at 10:15', 'Well said by all.'];
  const address = 'https://example.com/2013/5/6/charts';
  const own = ['May 6, 2013'];
  it.each<[string, Page, string | undefined]>([
    ['a list above dates nothing', { above: list }, undefined],
    ['nor under the headline', { head: list }, undefined],
    ['nor below', { below: list }, undefined],
    ['nor beside a date of the story', { head: own, above: list, below: list }, '2013-05-06'],
    ['a comment dates nothing', { below: comments }, undefined],
    ['nor beside a date of the story', { head: own, below: comments }, '2013-05-06'],
    ['a date directly below signs', { below: own }, '2013-05-06'],
    ['an address gives the day', { address }, '2013-05-06'],
    ['before a later plain date', { head: ['Friday, May 10, 2013'], address }, '2013-05-06'],
    ['not before the next day', { head: ['May 7, 2013'], address }, '2013-05-07'],
  ])('%s', (_, page, day) => {
    expect(published(page)).toBe(day);
  });
});

describe('the order of 05/06/2009', () => {
  const head = ['05/06/2009'];
  const [may, june, either] = ['2009-05-06', '2009-06-05', '2009-05-06/2009-06-05'];
  it.each<[string, Page, string]>([
    ['a dateline decides', { head, dateline: 'GENEVA, June 5 (MGO) -' }, june],
    ['the other way too', { head, dateline: 'GENEVA, May 6 (MGO) -' }, may],
    ['another date decides', { head, above: ['Friday, June 5, 2009'] }, june],
    ['a change decides', { head: ['05/06/2009', 'Updated June 6, 2009'] }, june],
    ['its weekday decides', { head: ['Wed 05/06/2009'] }, may],
    ['dots: the day first', { head: ['05.06.2009'] }, june],
    ['a British address', { head, address: 'https://www.example.co.uk/charts' }, june],
    ['a German address', { head, address: 'www.example.de/charts.html' }, june],
    ['an address of a government', { head, address: 'https://charts.gov/x' }, may],
    ['a month in the address', { head, address: 'https://example.com/2009/05/charts' }, may],
    ['a site called by its address', { head, below: ['© ExampleNews.ie 2009, all rights'] }, june],
    ['an address of no country', { head, address: 'https://www.example.com/charts' }, either],
    [
      'the dateline before the address',
      { head, dateline: 'OXFORD, May 6 -', address: 'a.uk' },
      may,
    ],
  ])('%s', (_, page, day) => {
    expect(published(page)).toBe(day);
  });
});

it.each(['Signed 5 May 1972', 'Founded 5 May 1913', 'Ann Example, 5 May 1913 – 7 June 2003'])(
  'a line that dates a deed or a life dates no story: %s',
  (line) => {
    expect(published({ head: [line] })).toBeUndefined();
  },
);

it('outside running text the word that opens a line labels its date', () => {
  const line = 'Created late in the evening of Sunday, May 3rd, 2009';
  const below = ['Related', 'Harbours', 'Charts', 'Lights', line, '© 2009 Example News'];
  expect(published({ below })).toBe('2009-05-03');
});

it.each([
  'The masters agreed to meet on May 3, 2009 in Oslo.',
  'A judge has set September 8, 2009, for the trial of the former harbour master.',
  'The masters called for a meeting on May 3, 2009 in Oslo.',
  'The masters put the meeting off and postponed the talks to May 3, 2009.',
  'The masters have agreed a deadline of May 3, 2009 for the charts.',
  'The letter was first made known to the harbour masters on February 21, 2003.',
])('a date planned or past is not that of publication: %s', (sentence) => {
  const { published: date } = publicationDate(`Harbour Masters Agree\n\n${sentence}\n`);
  expect(date?.bounds.earliest).not.toBe(date?.bounds.latest ?? 'open');
  if (!sentence.includes('2003')) expect(date?.bounds.earliest ?? null).toBeNull();
});
