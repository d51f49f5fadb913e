import { describe, expect, test } from 'vitest';
import type { Block } from '../../scripts/corpus/article.js';
import type { BlockRole } from '../../scripts/corpus/rulings.js';
import { doubt, doubtfulBlocks } from '../../scripts/corpus/stripped.js';

const block = (text: string, role: BlockRole, rule = 'general/below-text'): Block => ({
  id: 'A999-B01',
  seq: 1,
  role,
  inText: role === 'body',
  rule,
  text,
  rawLine: 1,
  byteStart: 0,
  byteEnd: 0,
});
const body = block('Ministers met on Tuesday to talk about radar sites in the north.', 'body');

/** How many lines from the text a line stands, what it is, and what is doubtful about it, if anything. */
const cases: readonly (readonly [number, Block, string?])[] = [
  [1, block('No date was set.', 'navigation'), 'ends as a sentence'],
  [1, block('No date was set.', 'comment'), 'ends as a sentence'],
  [2, block('No date was set.', 'navigation')],
  [1, block('More talks', 'navigation')],
  [1, block('Click here for more.', 'promo')],
  [1, block('He said «we will not go».', 'related_link'), 'holds a quotation'],
  [3, block('&quot;We will not go&quot;', 'related_link'), 'holds a quotation'],
  [4, block('“We will not go”', 'related_link')],
  [1, block('The “rogue” states', 'related_link')],
  [1, block('“We will not go,” he said.', 'sidebar', 'profile/sidebar')],
  [1, block('All rights are reserved.', 'copyright')],
];

describe('a stripped line that may be of the article', () => {
  test.each(
    cases.map(([distance, stripped, why]) => ({ distance, text: stripped.text, stripped, why })),
  )('$text, $distance from the text', ({ distance, stripped, why }) => {
    const between = Array.from({ length: distance - 1 }, () => block('More', 'navigation'));
    for (const blocks of [
      [body, ...between, stripped],
      [stripped, ...between, body],
    ])
      expect(doubtfulBlocks(blocks).map((each) => each.why)).toEqual(why ? [why] : []);
  });

  test('is named by its words', () => {
    const long = block(`They met ${'again and '.repeat(9)}again.`, 'promo');
    const [doubtful] = doubtfulBlocks([body, long]);
    expect(doubtful && doubt(doubtful)).toBe(
      'is near the text and ends as a sentence, and was stripped as promo (general/below-text): "They met again and again and again and again and again and …".',
    );
  });
});
