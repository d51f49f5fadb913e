import { expect, it } from 'vitest';
import type { Block } from '../../scripts/corpus/article.js';
import {
  blocksWithPart,
  blocksWithWords,
  shortest,
  wordsPrinted,
} from '../../scripts/records/word-index.js';

const texts = ['the missile talks', 'missiles of the talks go on', 'nobody misses the point'];
const blocks = texts.map((text, at) => ({ id: `A000-B0${at + 1}`, text })) as unknown as Block[];
const found = (those: readonly Block[]): number[] => those.map((block) => blocks.indexOf(block));

it('has each word that is printed once, in order', () => {
  expect(wordsPrinted(blocks)).toEqual([
    'go',
    'misses',
    'missile',
    'missiles',
    'nobody',
    'of',
    'on',
    'point',
    'talks',
    'the',
  ]);
});

it.each([
  ['the missile', [0]],
  ['talks', [0, 1]],
  ['the talks go', [1]],
  ['the summit', []],
  ['…', [0, 1, 2]],
])('finds the blocks with the rarest word of “%s”', (text, expected) => {
  expect(found(blocksWithWords(blocks, text))).toEqual(expected);
});

it.each([
  // A word at an end counts only where one word alone begins that way.
  [' the talks g', [1]],
  [' talks missile', [0, 1]],
  [' misse', [2]],
  [' of missi', [1]],
  [' the ', [0, 1, 2]],
  ['he talks ', [0, 1]],
  ['alk', [0, 1, 2]],
  [' q', [0, 1, 2]],
])('finds the blocks that may print “%s”, cut anywhere', (text, expected) => {
  expect(found(blocksWithPart(blocks, text))).toEqual(expected);
});

it('takes the first of the shortest lists, and all where none is shorter', () => {
  expect(shortest([['a', 'b'], ['c'], ['d']], ['e', 'f', 'g'])).toEqual(['c']);
  expect(shortest([['a', 'b']], ['c', 'd'])).toEqual(['c', 'd']);
});
