import { describe, expect, it } from 'vitest';
import type { Block } from '../../scripts/corpus/article.js';
import { byPlace, firstPlace, insertedInOrder } from '../../scripts/records/inserted.js';
import { nearestIn, nearestStretch } from '../../scripts/records/nearest.js';
import { rawLineAt } from '../../scripts/records/raw-line.js';

const blockOf = (text: string, seq = 1): Block => ({
  ...{ id: `A000-B0${seq}`, seq, role: 'body', inText: true, rule: 'lines', text, rawLine: seq },
  ...{ byteStart: 0, byteEnd: new TextEncoder().encode(text).length },
});

describe('the stretch of a text most like some words', () => {
  it.each([
    ['horn', 'the horn is', 4, 8, 0],
    ['horm', 'the horn is', 4, 7, 1],
    ['hrn', 'the horn is', 5, 8, 1],
    ['hoorn', 'the horn is', 4, 8, 1],
    ['abc', '', 0, 0, 3],
    ['', 'abc', 0, 0, 0],
    ['ab', 'ab ab', 0, 2, 0],
  ])('of %s in “%s” is from %i to %i, at a cost of %i', (words, text, start, end, cost) => {
    expect(nearestStretch(words, text)).toEqual({ start, end, cost });
  });

  it('is looked for in every block, and found only where half of the words are there', () => {
    const blocks = [blockOf('Gulls sleep.'), blockOf('The horn is loud today.', 2)];
    expect(nearestIn(blocks, 'horn was loud')?.text).toBe('horn is loud');
    expect(nearestIn(blocks, 'horn was loud')?.block).toBe(blocks[1]);
    expect(nearestIn(blocks, 'abcd horn')?.text).toBe('The horn');
    expect(nearestIn(blocks, 'abcdefgh horn')).toBeUndefined();
    expect(nearestIn([], 'horn')).toBeUndefined();
    expect(nearestIn([blockOf('horn')], 'xxxxhornx')).toBeUndefined();
    expect(nearestIn([blockOf('horn')], 'xxxxhorn')?.text).toBe('horn');
  });

  it('is the first of those alike', () => {
    const blocks = [blockOf('a horm b'), blockOf('a horp b', 2)];
    expect(nearestIn(blocks, 'a horn b')?.text).toBe('a horm b');
  });

  it('is looked for around the longest word that is printed where the text is long', () => {
    const long = `${'wave '.repeat(6000)}the loudest horn of the pier${' wave'.repeat(6000)}`;
    const close = `${'wave '.repeat(30)}the loudest hoorn of the pier${' wave'.repeat(20)}`;
    const place = nearestIn([blockOf('short'), blockOf(long, 2)], close);
    expect(place?.start).toBe(5 * 6000 - 150);
    expect(place?.text).toContain('the loudest horn of the pier');
  });
});

describe('a record in the order of the text', () => {
  const blocks = [blockOf('The horn. The bell.', 1), blockOf('The pier.', 2)];
  const at = (exact: string) => firstPlace(blocks, [{ exact }]);

  it('stands at the first of its passages that is found', () => {
    const place = firstPlace(blocks, [{ exact: 'pier' }, { exact: 'none' }, { exact: 'bell' }]);
    expect([place?.block.seq, place?.start]).toEqual([1, 14]);
    expect(firstPlace(blocks, [{ exact: 'The' }])).toBeUndefined();
  });

  it.each([
    ['horn', 0, ['horn', 'bell', 'none', 'pier']],
    ['The b', 0, ['The b', 'bell', 'none', 'pier']],
    ['bell', 2, ['bell', 'none', 'bell', 'pier']],
    ['The p', 2, ['bell', 'none', 'The p', 'pier']],
    ['.', 3, ['bell', 'none', 'pier', '.']],
  ])('is inserted before the first that comes later (%s)', (item, index, list) => {
    expect(insertedInOrder(['bell', 'none', 'pier'], item, at)).toEqual({ index, list });
  });

  it('is compared by block, then by place', () => {
    const [one, two] = [
      { block: blockOf('', 1), start: 9 },
      { block: blockOf('', 2), start: 1 },
    ];
    expect(byPlace(one, two)).toBeLessThan(0);
    expect(byPlace({ ...one, start: 1 }, one)).toBeLessThan(0);
    expect(byPlace(one, one)).toBe(0);
  });
});

describe('the line of a raw file', () => {
  const encoder = new TextEncoder();
  it.each([
    ['one\n  two three  \nfour', 10, 2, 'two three'],
    ['one\ntwo', 0, 1, 'one'],
    ['one\ntwo', 4, 2, 'two'],
    ['one\ntwo', 6, 2, 'two'],
    ['', 0, 1, ''],
  ])('%j has at byte %i line %i, “%s”', (text, at, line, shown) => {
    expect(rawLineAt('a.txt', encoder.encode(text), at)).toEqual({
      file: 'a.txt',
      line,
      text: shown,
    });
  });

  it('is cut where it is long', () => {
    const [b30, a100] = ['b'.repeat(30), 'a'.repeat(100)];
    const of = (text: string, at: number) => rawLineAt('a.txt', encoder.encode(text), at).text;
    expect(of(b30 + a100, 30)).toBe(b30 + a100);
    expect(of(`x${b30}${a100}y`, 31)).toBe(`…${b30}${a100}…`);
  });
});
