import { describe, expect, it, test } from 'vitest';
import { readHolidayName } from '../../scripts/dates/grammar/holiday-dates.js';
import { isRange } from '../../scripts/dates/grammar/range-pairs.js';
import { findExpressions } from '../../scripts/dates/grammar/scan.js';
import { Tokens } from '../../scripts/dates/lexicon/tokens.js';
import {
  opensSentence,
  sentenceEnd,
  sentenceStart,
} from '../../scripts/dates/resolve/sentences.js';

const sentenceOf = (text: string, word: string): string => {
  const tokens = new Tokens(text);
  const at = Array.from({ length: tokens.count }, (_, index) => tokens.slice(index)).indexOf(word);
  return text.slice(
    tokens.start(sentenceStart(tokens, at)),
    tokens.end(sentenceEnd(tokens, at) - 1),
  );
};

describe('the sentence of a word', () => {
  test.each([
    ['One x one. Two.', 'One x one.'],
    ['One. Two x two. Three.', 'Two x two.'],
    ['One.\n\ntwo x two\n\nThree.', 'two x two'],
    ['One? Two x! Three.', 'Two x!'],
    ['One! "Two x." Three.', '"Two x."'],
    ['One. (Two x.) Three.', '(Two x.)'],
    ["One. 'Two x.' Three.", "'Two x.'"],
    ['One? [Two x] three.', '[Two x] three.'],
    ['One. 2 x two.', '2 x two.'],
    ['One! 2 x two.', 'One! 2 x two.'],
    // No sentence ends before a small letter, in a title, an initial or a short month.
    ['One. two x two.', 'One. two x two.'],
    ['One? two x two.', 'One? two x two.'],
    ['Mr. Karr x two.', 'Mr. Karr x two.'],
    ['J. Karr x two.', 'J. Karr x two.'],
    ['In Jan. Karr x two.', 'In Jan. Karr x two.'],
    ['One.Two x two.', 'One.Two x two.'],
    ['One, Two x two.', 'One, Two x two.'],
  ])('%s', (text, sentence) => {
    expect(sentenceOf(text, 'x')).toBe(sentence);
  });

  it('is looked for no further than sixty words on either side', () => {
    const tokens = new Tokens('word '.repeat(200));
    expect([sentenceStart(tokens, 100), sentenceEnd(tokens, 100)]).toEqual([40, 160]);
    expect([sentenceStart(tokens, 59), sentenceEnd(tokens, 150)]).toEqual([0, 200]);
  });

  test.each([
    ['Friday came.', true],
    ['On Friday he came.', true],
    ['He came. On Friday he left.', true],
    ['He came Friday.', false],
    ['He came on Friday.', false],
    ['Just on Friday he came.', false],
  ])('opens with its date: %s %s', (text, does) => {
    const tokens = new Tokens(text);
    const [match] = findExpressions(tokens, undefined);
    expect(match && opensSentence(tokens, match.start)).toBe(does);
  });
});

describe('two dates are the ends of one range', () => {
  test.each([
    ['It ran from Monday to Wednesday.', true],
    ['It ran from Monday, to Wednesday.', true],
    ['It ran Monday, to Wednesday.', false],
    ['It ran Monday to Wednesday.', true],
    ['It ran Monday through Wednesday.', true],
    ['It ran Monday until Wednesday.', true],
    ['It ran Monday till Wednesday.', true],
    ['It ran Monday of Wednesday.', false],
    ['It ran between the spring and the summer.', true],
    ['It ran in the spring and the summer.', false],
    ['It ran between May 3 and June 5.', true],
    ['It ran on May 3 and June 5.', false],
    ['It ran Monday—Wednesday.', true],
    ['It ran Monday — Wednesday came.', false],
    ['It ran 2001-05-03/2001-05-07.', true],
    ['It ran May to Friday.', false],
    ['It ran from May to Friday.', true],
    ['It ran from Monday\n\nto Wednesday.', false],
    ['It ran from Monday to\n\nWednesday.', false],
    ['They moved it from Monday to Wednesday.', false],
    ['They put off all of the talks from Monday to Wednesday.', true],
    ['They postponed the three talks from Monday to Wednesday.', false],
    ['They moved. From Monday to Wednesday they slept.', true],
    ['They moved\n\nfrom Monday to Wednesday.', true],
    ['They moved the last of three talks from Monday to Wednesday.', true],
  ])('%s %s', (text, are) => {
    const tokens = new Tokens(text);
    const [first, second] = findExpressions(tokens, undefined);
    expect(first && second && isRange(tokens, first, second)).toBe(are);
  });
});

test.each([
  ['the Fourth of July 1976', 'independence day', 4],
  ['Fourth of July', 'independence day', 3],
  ['Christmas Eve', 'christmas eve', 2],
  ['Christmas was cold', 'christmas', 1],
  ["New Year's Day", "new year's day", 4],
  ["New Year's was cold", "new year's day", 3],
  ['Good friday', undefined, undefined],
  ['christmas', undefined, undefined],
  ['the Christmas', undefined, undefined],
])('the holiday named at the beginning of %s is %s', (text, name, end) => {
  const read = readHolidayName(new Tokens(text), 0);
  expect([read?.name, read?.end]).toEqual([name, end]);
});
