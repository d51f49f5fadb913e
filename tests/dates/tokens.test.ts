import { describe, expect, it, test } from 'vitest';
import { gaps, Tokens } from '../../scripts/dates/lexicon/tokens.js';

const marks: Readonly<Record<number, string>> = {
  [gaps.none]: '',
  [gaps.space]: ' ',
  [gaps.line]: '/',
  [gaps.paragraph]: '¶',
};

/** The tokens of a text, each behind a sign for the white space before it. */
const cut = (text: string, isFurniture = false): string => {
  const tokens = new Tokens(text, { isFurniture });
  return Array.from(
    { length: tokens.count },
    (_, at) => `${marks[tokens.gap(at)] ?? '?'}${tokens.slice(at)}`,
  ).join('|');
};

describe('a text is cut into', () => {
  test.each([
    ['words, digits and marks', 'At 10:30, (5%)', '¶At| 10|:|30|,| (|5|%|)'],
    ['lines and paragraphs', 'a b\nc\n\nd\n \ne', '¶a| b|/c|¶d|¶e'],
    ['nothing of white space', '  \n ', ''],
    ['tokens without the white space at its edges', ' \n a  ', '¶a'],
    ['digits apart from letters', '10am AK47', '¶10|am| AK|47'],
    ['words of all scripts', 'Škoda übte Ωmega', '¶Škoda| übte| Ωmega'],
    ['contractions', "can't o'clock didn’t", "¶can't| o'clock| didn’t"],
    ['words and their clitics', "he's he’ll I'd they've", "¶he|'s| he|’ll| I|'d| they|'ve"],
    ['what only looks like one', "O'Brien x'abcdefgh cat't", "¶O|'|Brien| x|'|abcdefgh| cat|'|t"],
    ['halves of the day', 'a.m. P.M. p.m a. m. x', '¶a.m.| P.M.| p.m| a. m.| x'],
    ['what only looks like those', 'a.x b.m. a.may p.', '¶a|.|x| b|.|m|.| a|.|may| p|.'],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  test.each([
    ['Smith2008-01-15', '¶Smith| 2008|-|01|-|15'],
    ['v1.2 10T12', '¶v|1|.|2| 10|T|12'],
    ['January 15, 20085:01 AM', '¶January| 15|,| 2008| 5|:|01| AM'],
    ['200812.30', '¶2008| 12|.|30'],
    ['20085:011 20085;01 2008512:01', '¶20085|:|011| 20085|;|01| 2008512|:|01'],
    ['GMT15 January', '¶GMT| 15| January'],
    ['15January 15th 15thing', '¶15| January| 15|th| 15| thing'],
    ['SmithTuesday charMay3', '¶Smith| Tuesday| char| May| 3'],
    ['charmay SMITHMAY SmithMayor', '¶charmay| SMITHMAY| SmithMayor'],
    ['AnnSeptember AnnWednesday', '¶Ann| September| Ann| Wednesday'],
  ])('tokens of a page’s furniture, with the spaces it has lost: %s', (text, expected) => {
    expect(cut(text, true)).toBe(expected);
  });

  it('more tokens than a text of words has', () => {
    expect(cut('.'.repeat(100))).toBe(`¶${'.|'.repeat(99)}.`);
  });
});

it('is empty outside of the text', () => {
  const tokens = new Tokens('May 3');
  for (const at of [-1, 2])
    expect([
      tokens.slice(at),
      tokens.word(at),
      tokens.classes(at),
      tokens.length(at),
      tokens.gap(at),
      tokens.isCapital(at),
    ]).toEqual(['', '', 0, 0, gaps.paragraph, false]);
  expect([tokens.start(0), tokens.end(0), tokens.start(1), tokens.end(1)]).toEqual([0, 3, 4, 5]);
  expect([tokens.start(2), tokens.end(2)]).toEqual([5, 0]);
});

test.each([
  ['A', true],
  ['Z', true],
  ['a', false],
  ['z', false],
  ['[', false],
  ['@', false],
  ['É', true],
  ['é', false],
  ['日', false],
  ['7', false],
])('%s is a capital letter: %s', (text, is) => {
  expect(new Tokens(text).isCapital(0)).toBe(is);
});

test.each([
  [0, 1, false],
  [0, 2, false],
  [0, 3, true],
  [1, 3, true],
  [2, 4, false],
])('a paragraph ends between the tokens from %s to %s: %s', (start, end, is) => {
  expect(new Tokens('one\ntwo\n\nthree four').endsParagraph(start, end)).toBe(is);
});
