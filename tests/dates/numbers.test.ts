import { describe, expect, test } from 'vitest';
import { durationValue, readAmount } from '../../scripts/dates/grammar/amounts.js';
import {
  isWholeNumber,
  readCount,
  readDigits,
  readOrdinal,
  type ReadNumber,
  readWords,
} from '../../scripts/dates/grammar/numbers.js';
import { Tokens } from '../../scripts/dates/lexicon/tokens.js';

type Reader = (tokens: Tokens, index: number) => ReadNumber | undefined;
type Row = readonly [text: string, value?: number, rest?: string];

/** What is read at the beginning of a text, and what of the text is left behind it. */
function reads(read: Reader, table: readonly Row[]): void {
  test.each(table.map(([text, value, rest]) => ({ text, value, rest })))(
    '$text',
    ({ text, value, rest }) => {
      const tokens = new Tokens(text);
      const found = read(tokens, 0);
      expect(found?.value).toBe(value);
      expect(found && text.slice(tokens.start(found.end))).toBe(
        value === undefined ? rest : (rest ?? ''),
      );
    },
  );
}

describe('a count', () => {
  reads(readCount, [
    ['17', 17],
    ['1,500 men', 1500, 'men'],
    ['1,234,567,890 men', 1234567890, 'men'],
    ['1,234,567,890,123 men', 1234567890, ',123 men'],
    ['1,50 men', 1, ',50 men'],
    ['1 ,500 men', 1, ',500 men'],
    ['1, 500 men', 1, ', 500 men'],
    ['3.5 men', 3.5, 'men'],
    ['1,500.25 men', 1500.25, 'men'],
    ['3.1415 men', 3, '.1415 men'],
    ['3. 5 men', 3, '. 5 men'],
    ['3 .5 men', 3, '.5 men'],
    ['123456789 men', 123456789, 'men'],
    ['1234567890 men'],
    ['2 1/2 men', 2.5, 'men'],
    ['2-1/2 men', 2.5, 'men'],
    ['2 1/3 men', 2, '1/3 men'],
    ['2 3/2 men', 2, '3/2 men'],
    ['2 1-2 men', 2, '1-2 men'],
    ['two and a half men', 2.5, 'men'],
    ['two and a man', 2, 'and a man'],
    ['two and the half', 2, 'and the half'],
    ['two or a half', 2, 'or a half'],
    ['men'],
  ]);

  test.each([
    ['$5', 1],
    ['AK47', 1],
    ['=5', 1],
  ])('is not glued to what it is behind: %s', (text, index) => {
    expect(readCount(new Tokens(text), index)).toBeUndefined();
  });

  test.each([
    ['(5', 1],
    ['-5', 1],
    ['"5', 1],
    ['$ 5', 1],
  ])('may stand behind a mark: %s', (text, index) => {
    expect(readCount(new Tokens(text), index)?.value).toBe(5);
  });
});

describe('a number in words', () => {
  reads(readWords, [
    ['seven men', 7, 'men'],
    ['nineteen men', 19, 'men'],
    ['nineteen two men', 19, 'two men'],
    ['twenty men', 20, 'men'],
    ['twenty-four men', 24, 'men'],
    ['twenty four men', 24, 'men'],
    ['twenty nine men', 29, 'men'],
    ['twenty ten men', 20, 'ten men'],
    ['seventy-five men', 75, 'men'],
    ['a hundred men', 100, 'men'],
    ['one hundred men', 100, 'men'],
    ['one dozen men', 12, 'men'],
    ['two dozen men', 24, 'men'],
    ['a thousand men', 1000, 'men'],
    ['two hundred and ten men', 210, 'men'],
    ['two hundred ten men', 210, 'men'],
    ['two hundred and men', 200, 'and men'],
    ['ten and one men', 10, 'and one men'],
    ['ninety-nine and one men', 99, 'and one men'],
    ['a man'],
    ['hundred men'],
  ]);
});

describe('an ordinal', () => {
  reads(readOrdinal, [
    ['third man', 3, 'man'],
    ['21st man', 21, 'man'],
    ['2d man', 2, 'man'],
    ['22nd man', 22, 'man'],
    ['3rd man', 3, 'man'],
    ['100th man', 100, 'man'],
    ['1000th man'],
    ['5 th man'],
    ['5pm man'],
    ['twenty-first man', 21, 'man'],
    ['twenty first man', 21, 'man'],
    ['ninety-ninth man', 99, 'man'],
    ['twenty-tenth man'],
    ['ten first men'],
    ['hundred first men'],
    ['twenty men'],
  ]);
});

describe('a run of digits that stands alone', () => {
  reads(
    (tokens, index) => readDigits(tokens, index, 31),
    [['31', 31], ['32'], ['0031', 31], ['00031'], ['3.1'], ['3,100'], ['3,10', 3, ',10'], ['x']],
  );

  test.each([
    ['10', 0, true],
    ['10%', 0, false],
    ['10 %', 0, true],
    ['10°', 0, false],
    ['10@', 0, false],
    ['10:30', 0, false],
    ['10/30', 0, false],
    ['10-30', 0, true],
    ['10. 30', 0, true],
    ['10.', 0, true],
    ['10:30', 2, false],
    ['1,500', 2, false],
    ['6,2013', 2, true],
    ['6-2013', 2, true],
    ['AK47', 1, false],
    ['€47', 1, false],
    ['(47', 1, true],
    ['x.47', 2, true],
    ['ten', 0, false],
  ])('%s, token %s: %s', (text, index, is) => {
    expect(isWholeNumber(new Tokens(text), index)).toBe(is);
  });
});

describe('an amount of time', () => {
  const amountOf = (text: string) => {
    const amount = readAmount(new Tokens(text), 0);
    return amount && durationValue(amount.unit, amount.count);
  };

  test.each([
    ['three days', 'P3D'],
    ['three more days', 'P3D'],
    ['three fiscal years', 'P3Y'],
    ['two to three weeks', 'PXW'],
    ['two or three weeks', 'PXW'],
    ['two-three weeks', 'PXW'],
    ['three to two weeks', undefined],
    ['two to two weeks', undefined],
    ['two to 1000 weeks', undefined],
    ['a few days', 'PXD'],
    ['a few day', undefined],
    ['some day', 'PXD'],
    ['a couple of decades', 'P20Y'],
    ['half a year', 'P6M'],
    ['half an hour', 'PT30M'],
    ['a half hour', 'PT30M'],
    ['a half-hour', 'PT30M'],
    ['half the year', undefined],
    ['half a day', 'PT12H'],
    ['half a minute', 'PT0M30S'],
    ['half a month', 'P15D'],
    ['half a decade', 'P5Y'],
    ['half a quarter', 'P45D'],
    ['half a week', 'P0.5W'],
    ['a year and a half', 'P1Y6M'],
    ['two days and a half', 'P2DT12H'],
    ['two minutes and a half', 'PT2M30S'],
    ['two weeks and a half', 'P2.5W'],
    ['a year and a day', 'P1Y'],
    ['a year or a half', 'P1Y'],
    ['2.25 years', 'P2.25Y'],
    ['three centuries', 'P300Y'],
    ['two millennia', 'P2000Y'],
    ['a fortnight', 'P2W'],
    ['several fortnights', 'PXW'],
    ['several decades', 'PXDE'],
    ['several weekends', 'PXWE'],
    ['two weekends', 'P4D'],
    ['a weekend', undefined],
    ['several hours', 'PTXH'],
    ['three halves', undefined],
    ['three-quarters of it', undefined],
    ['three quarters of it', 'P3Q'],
    ['three-quarters it', 'P3Q'],
    ['a second', undefined],
    ['one second', 'PT1S'],
    ['three second', undefined],
    ['three seconds', 'PT3S'],
    ['three long dusty days', undefined],
  ])('%s: %s', (text, value) => {
    expect(amountOf(text)).toBe(value);
  });
});
