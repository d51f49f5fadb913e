import { describe, expect, it } from 'vitest';
import { normaliseArticle } from '../../scripts/corpus/article.js';
import { joinWrapped } from '../../scripts/corpus/wrapped.js';
import { spanIn } from '../../scripts/records/selector.js';
import { linesOf } from '../../scripts/text/white-space.js';

const textsOf = (raw: string): string[] => joinWrapped(linesOf(raw), raw).map(({ text }) => text);

/** A paragraph wrapped at 66. */
const story = `The keepers of both lights met for three hours in the harbour
office and agreed to sound one horn. “We have found a way to share
the warnings that both coasts need,” the harbour minister of
Northland said.`;
const asOne = story.replaceAll('\n', ' ');

/** Lines that make one paragraph on a page that is wrapped. */
const joined: readonly (readonly [what: string, ...lines: string[]])[] = [
  [
    'a line that begins with a name',
    'Neither side would say when the keepers are to meet in the bay of',
    'Harbourton, but both called the talks with the minister of',
    'Northland useful.',
  ],
  [
    'a sentence that ends with its line',
    'These talks were the first that both harbours have held in a year.',
    'They will go on in the spring, when the ice is gone from the bay.',
  ],
  [
    'a heading of two lines',
    'Keepers of Both Lights Agree to Sound One Horn in Harbourton After',
    'Talks of Three Hours',
  ],
  [
    'a title of two lines',
    'Keepers of the Lights Agree to Sound One Horn in Harbourton, Gulls',
    'Protest',
  ],
  [
    'a paragraph that opens with names',
    'Former Harbour Minister Ada Marsh, Keeper of the Northland Light',
    'Museum, said that the bell would do.',
  ],
  [
    'a bracket that the line end breaks',
    'The horn will be heard from the pier to the light of the two (News',
    '- Alert) harbours and beyond.',
  ],
  [
    'an item of a list',
    '- the horn is to be sounded every two minutes from either of the',
    '  two lights',
  ],
];

/** Lines that are a paragraph each, on the same page. */
const apart: readonly (readonly [what: string, ...lines: string[]])[] = [
  ['a heading and what follows', 'Keepers Agree to Sound One Horn', 'The two keepers met.'],
  [
    'a long heading and what follows',
    'Keepers of the Two Lights Agree to Sound One Horn From Next Spring',
    'Neither side would say when the keepers are to meet in the bay.',
  ],
  ['headline, byline, date', 'Keepers Agree', 'By Ada Marsh', 'March 5, 2012'],
  ['links', 'Gulls return to the pier', 'Horn row deepens', 'The bell that nobody rang'],
  [
    'long links',
    'Gulls return to the pier after ten years, and the town is glad now',
    'Horn row deepens as keepers leave',
    'The bell that nobody rang is found',
    'Fog closes the harbour for two days',
  ],
  ['items', '- sound the horn', '- ring the bell', '* light the lamp', '1. call the keeper'],
  ['an address', 'Harbour Office', '12 Pier Street', 'Harbourton'],
  ['mail headers', 'From: Ada Marsh', 'Subject: the horn and', 'Date: Mon, 5 Mar 2012'],
  ['verse', 'The horn is loud', 'and the night is long', 'and the gulls are cross'],
  ['a table', 'Horn   12   loud', 'bell   3   soft', 'lamp   1   bright'],
  ['quoted mail', '> The keepers of both lights met for three hours and agreed on the', '> horn.'],
  ['a rule', '------------------------------------------------------------------', 'the end'],
  ['a signature', '--', 'Ada Marsh', 'harbour minister'],
];

describe('the lines of a wrapped page', () => {
  it.each(joined)('are one paragraph: %s', (_, ...lines) => {
    const one = lines.map((line) => line.trim()).join(' ');
    expect(textsOf(`${story}\n\n${lines.join('\n')}\n`)).toEqual([asOne, one]);
  });

  it.each(apart)('stay apart: %s', (_, ...lines) => {
    expect(textsOf(`${lines.join('\n')}\n\n${story}\n`)).toEqual([...lines, asOne]);
    expect(textsOf(`${story}\n\n${lines.join('\n')}\n`)).toEqual([asOne, ...lines]);
  });

  it('are cut at indents, and joined in a margin and with other line ends', () => {
    const indented = story.replace(/^/, '    ');
    const full = 'The talks were the first that the harbours have held in a year';
    expect(textsOf(`${indented}\n    ${full}.\n${indented}`)).toEqual([asOne, `${full}.`, asOne]);
    const inMargin = story.replaceAll(/^/gm, '     ');
    expect(textsOf(`${inMargin}\n\n${inMargin}`)).toEqual([asOne, asOne]);
    expect(textsOf(`${story}\n\n${story}`.replaceAll('\n', '\r\n'))).toEqual([asOne, asOne]);
    expect(textsOf(`${story}\n\n${story}`.replaceAll('\n', '\n\n'))).toEqual([asOne, asOne]);
  });

  it.each([
    ['fog-', 'horn', 'fog-horn'],
    ['North-', 'South', 'North-South'],
    ['short-', 'and long-range', 'short- and long-range'],
    ['horn—', 'the bell', 'horn—the bell'],
    ['horn —', 'the bell', 'horn — the bell'],
  ])('end in a hyphen or dash: %s %s', (end, start, words) => {
    const line = `The keepers of both lights met in the harbour to agree on ${end}`;
    expect(textsOf(`${story}\n\n${line}\n${start} and the lamp.`)[1]).toContain(` ${words} and`);
  });
});

describe('a page with a paragraph a line', () => {
  const long = `${asOne} ${asOne}`;
  it.each([
    ['of unlike length', [asOne, 'The horn is loud.', long, 'and so is the bell, they say there']],
    ['with a link on a line', [long, 'The report by', 'Ada Marsh', 'is out, and so is', long]],
  ])('stays as it is: %s', (_, lines) => {
    expect(textsOf(lines.join('\n'))).toEqual(lines);
  });
});

it('a quotation that crosses a line end is in one block and leads back to its bytes', () => {
  const raw = `Keepers Agree on Horn\r\n\r\n${story.replaceAll('\n', '\r\n  ')}\r\n`;
  const quote = '“We have found a way to share the warnings that both coasts need,”';
  const block = normaliseArticle('A999', raw).blocks.find(({ text }) => text.includes(quote));
  if (!block) throw new Error('The quotation is in no block.');
  const start = block.text.indexOf(quote);
  const { byteStart, byteEnd } = spanIn(block, start, start + quote.length);
  const bytes = new TextEncoder().encode(raw).subarray(byteStart, byteEnd);
  expect(new TextDecoder().decode(bytes)).toBe(quote.replace('share ', 'share\r\n  '));
});

it('gives each piece of a joined line the physical line on which it begins', () => {
  const raw = `${story}\n\n${story.replace('said.', 'said (Photo by Ann Lee)')}\n`;
  const { blocks } = normaliseArticle('A000', raw);
  expect(blocks.map(({ text, rawLine }) => [text.slice(-6), rawLine]).slice(1)).toEqual([
    ['d said', 6],
    ['n Lee)', 9],
  ]);
});
