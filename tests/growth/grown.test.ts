import { describe, expect, it } from 'vitest';
import { groupBy } from '../../scripts/text/lookup.js';
import { Backtracker } from './backtracker.js';
import { grownBranches, grownExpressions } from './grown.js';

const grownIn = async (expression: RegExp, unit: string): Promise<readonly string[]> => {
  const { grown } = await grownExpressions(
    30,
    (size) => void expression.test(`${unit.repeat(size)}.`),
  );
  return grown;
};

describe('an expression', () => {
  it.each<[RegExp, string]>([
    [/ +$/, ' '],
    [/a+b/, 'a'],
    [/(?:ab|b)*c/, 'ab'],
    [/(?<=a*)b/, 'a'],
    [/".*?"x/u, '"'],
    [/(a)(?:\1)*b/i, 'a'],
  ])('that looks again at what it has seen is named: %s', async (expression, unit) => {
    expect(await grownIn(expression, unit)).toEqual([
      expect.stringMatching(/^\d+, \d+, \d+ times: /),
    ]);
  });

  it.each<[RegExp, string]>([
    [/^ +$/, ' '],
    [/a+b?/, 'a'],
    [/(?<!a)a+b/, 'a'],
    [/ {0,3}x/, ' '],
    [/a*b/y, 'a'],
  ])('that does not is none: %s', async (expression, unit) => {
    expect(await grownIn(expression, unit)).toEqual([]);
  });

  it('is counted in every method of texts', async () => {
    const count = async (work: (text: string) => unknown): Promise<number> =>
      (await grownExpressions(5, (size) => void work('a1'.repeat(size)))).places;
    const works: ((text: string) => unknown)[] = [
      (text) => text.replace(/\d/g, ''),
      (text) => text.replaceAll(/\d/g, ''),
      (text) => text.match(/\d/g),
      (text) => /\d/.exec(text),
      (text) => /\d/.test(text),
      (text) => [...text.matchAll(/\d/g)],
      (text) => text.search(/\d/),
      (text) => text.split(/\d/),
    ];
    for (const work of works) expect(await count(work), String(work)).toBe(1);
  });
});

it('finds what the engine finds', () => {
  const texts = ['', 'abcabc', 'aab\nba', '2001-08-08/', 'ÄäΣς😀x', ' a  b '];
  const expressions = [
    /(?<a>a|ab)(?:c|bcd)?(d*)/,
    /(?<=(\w)b)\1?/,
    /(?<!a)b|c$/m,
    /^b?.$/ms,
    /\b\w{2,}?\B/,
    /(\d)(?=\D\d)[/-]?/,
    /[^\p{L}]|\p{Lu}/u,
    /ä{1,2}.?[^x]/iu,
    /(?:a*)*b|(?:)/,
    /\s+?(?! )\S/,
  ];
  for (const expression of expressions)
    for (const text of texts) {
      const found = expression.exec(text);
      const seen = new Backtracker(expression).find(text, 0);
      const place = found ? [found.index, found.index + found[0].length] : undefined;
      expect(seen, `${String(expression)} in ${JSON.stringify(text)}`).toEqual(place);
    }
});

const grouped = (numbers: readonly number[]): unknown => groupBy(numbers, (at) => at);

it('a branch that is entered as often as a square is named, and none that is not, whatever ran before', async () => {
  const numbers = Array.from({ length: 1000 }, (_, at) => at);
  for (const at of numbers) grouped(numbers.slice(at));
  const square = await grownBranches(30, (size) => {
    for (const at of numbers.slice(0, size)) grouped(numbers.slice(0, at));
  });
  expect(square.grown).toEqual([
    expect.stringMatching(/^435, 1770, 7140 times: text\/lookup\.ts groupBy \d+$/),
  ]);
  const once = await grownBranches(30, (size) => {
    grouped(numbers.slice(0, size));
  });
  expect(once.grown).toEqual([]);
});
