import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishersFile } from '../../scripts/model/records/corpus.js';
import { cutLines, type GivenPage } from '../../scripts/proposals/profile/cut-pages.js';
import { proposeProfile } from '../../scripts/proposals/profile/propose-profile.js';
import { isRefusal } from '../../scripts/text/refusal.js';
import { sites, textPage, wordsOfStory } from './profile-pages.js';

const named = { id: 'paper', name: 'Paper' };
const propose = (pages: readonly GivenPage[], all = false) =>
  proposeProfile(pages, { ...named, all });
const proposedLines = (pages: readonly GivenPage[], all = false) =>
  propose(pages, all).publisher.pages?.lines ?? [];

/** Whether pages are refused is tested below. */
function proposedUnlessRefused(pages: readonly GivenPage[]) {
  try {
    return propose(pages, true).publisher;
  } catch (thrown) {
    if (isRefusal(thrown)) return undefined;
    throw thrown;
  }
}

const kelp =
  'The Pier Post is set in lead, printed on paper made of kelp, and read aloud at noon in both of the harbours.';

describe('a proposed profile', () => {
  it('has the shared lines that would be kept, and those beside the text that weights alone strip', () => {
    const { publisher, lines, dateOrder } = propose(sites.post);
    expect(publisher).toEqual({
      ...named,
      date_order: 'day_first',
      pages: {
        doubled_heading: 'subheading',
        lines: [
          { match: 'equals', text: 'Home | News | Sport', role: 'navigation' },
          { match: 'equals', text: 'The Pier Post goes to both coasts', role: 'navigation' },
          { match: 'equals', text: kelp, role: 'promo' },
        ],
      },
    });
    expect(lines.map(({ line, pages, effect }) => [line.text, pages, effect])).toEqual([
      ['Home | News | Sport', 3, 'secures'],
      ['The Pier Post goes to both coasts', 3, 'strips'],
      ['Posted:', 3, 'none'],
      [kelp, 3, 'strips'],
      ['© 2007 The Pier Post', 3, 'none'],
    ]);
    expect(lines[3]?.alone).toEqual({ body: 3 });
    expect(dateOrder.telling).toEqual([{ text: '23/05/2007', page: 1, order: 'day_first' }]);
  });

  it('takes in what changes nothing only when all is asked for', () => {
    const texts = (all: boolean) => proposedLines(sites.post, all).map(({ text }) => text);
    expect(texts(false)).not.toContain('Posted:');
    expect(texts(true)).toContain('Posted:');
    expect(proposedLines(sites.post, true)).toContainEqual({
      match: 'starts_with',
      text: 'Posted:',
      role: 'page_date',
    });
  });

  it('says what it changes on each page', () => {
    const [first] = propose(sites.post).readings;
    expect(first).toEqual({
      page: 'post-1.txt',
      before: { kept: 6, stripped: 3 },
      after: { kept: 4, stripped: 5 },
      lost: [
        { text: 'The Pier Post goes to both coasts', isNamed: true },
        { text: kelp, isNamed: true },
      ],
      gained: [],
    });
  });

  it.each(Object.entries(sites))('made of two pages of %s cuts the third no worse', (_, pages) => {
    for (const [left, page] of pages.entries()) {
      const { publisher } = propose(pages.filter((each) => each !== page));
      const kept = (known: typeof publisher) =>
        cutLines(page, known)
          .filter(({ inText }) => inText)
          .map(({ folded }) => folded);
      const wrong = (lines: readonly string[]) =>
        lines.filter((line) => !wordsOfStory(left).includes(line)).length +
        wordsOfStory(left).filter((line) => !lines.includes(line)).length;
      expect(wrong(kept(publisher))).toBeLessThanOrEqual(wrong(kept(named)));
      // The line on kelp is kept by the page reader alone, and so is the box of the other site.
      if (pages !== sites.gull) expect(wrong(kept(publisher))).toBeLessThan(wrong(kept(named)));
    }
  });

  it('names no line that only one page has', () => {
    for (const pages of Object.values(sites))
      for (const { text } of proposedLines(pages, true))
        expect(pages.filter(({ raw }) => raw.includes(text.split(' ')[0] ?? '')).length).toBe(3);
    const own = 'A notice on the gulls of one page alone, which nobody is to feed at noon.';
    const [first, ...others] = sites.post;
    const noticed = { ...first, raw: `${first?.raw ?? ''}\n\n${own}` } as GivenPage;
    expect(proposedLines([noticed, ...others], true).map(({ text }) => text)).not.toContain(own);
  });

  it('makes an entry that its schema accepts, whatever the pages print', () => {
    const words = fc.array(fc.constantFrom('Home', 'kelp\u0001', 'a\tb', 'Said:', '12', '©', '.'));
    const line = fc.oneof(
      words.map((each) => each.join(' ')),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), line, line, (shared, a, b) => {
        const page = (name: string, own: string) =>
          textPage(name, 'Front page', ...shared, own, name);
        const publisher = proposedUnlessRefused([page('One', a), page('Two', b)]);
        fc.pre(publisher !== undefined);
        const file = { $schema: '../schemas/publishers.schema.json', publishers: [publisher] };
        expect(publishersFile.safeParse(file).success).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what may be of a story', () => {
  const [first, second] = [wordsOfStory(0), wordsOfStory(1)];
  const reasons = (...pages: readonly GivenPage[]) =>
    propose(pages).ofStories.map(({ text, reason }) => [text, reason]);

  it('is the headline to which another page links', () => {
    const linking = textPage('b', 'Home', ...second, 'Most read', first[0] ?? '');
    expect(reasons(textPage('a', 'Home', ...first), linking)).toEqual([[first[0], 'headline']]);
  });

  it('is a paragraph that a story repeats from the one before it', () => {
    const repeated =
      'The horn was cast in the year of the great frost and has been heard ever since.';
    const page = (name: string, [title = '', lead = '', ...rest]: readonly string[]) =>
      textPage(name, 'Home', title, lead, repeated, ...rest);
    expect(reasons(page('a', first), page('b', second))).toEqual([[repeated, 'paragraph']]);
  });

  it('is a dateline with which both begin', () => {
    const page = (name: string, [title = '', lead = '', ...rest]: readonly string[]) =>
      textPage(name, 'Home', title, `PIERTOWN – ${lead}`, ...rest);
    expect(reasons(page('a', first), page('b', second))).toEqual([['PIERTOWN – The', 'beginning']]);
  });

  it('is the first sentence that another page prints as a teaser', () => {
    const teased = textPage('b', 'Home', ...second, 'Comments', 'Post a comment', first[1] ?? '');
    expect(reasons(textPage('a', 'Home', ...first), teased)).toEqual([[first[1], 'paragraph']]);
  });
});

describe('no profile is proposed of', () => {
  const [one, two] = sites.post;
  const of = (...pages: readonly (GivenPage | undefined)[]) =>
    propose(pages.filter((page) => page !== undefined));

  it.each([
    ['one page', () => of(one), /two or more pages/],
    ['the same page twice', () => of(one, two, one), /^post-1\.txt and post-1\.txt are the same/],
    [
      'pages that share no line',
      () => of(one, sites.gull[1]),
      /^gull-2\.txt shares no line with the other|^post-1\.txt shares/,
    ],
    [
      'two printings of a story',
      () => of(one, one && { ...one, name: 'b', raw: `${one.raw}\n\nx` }),
      /^post-1\.txt: other pages print/,
    ],
  ])('%s', (_, proposing, words) => {
    expect(proposing).toThrow(words);
  });
});
