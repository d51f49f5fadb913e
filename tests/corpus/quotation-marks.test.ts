import { describe, expect, it, test } from 'vitest';
import { shapeOf } from '../../scripts/corpus/line-shape.js';
import { findMarkPairs, marksAround } from '../../scripts/corpus/quotation-marks.js';

/** A paragraph, and what stands inside each of its pairs; an ellipsis at the end where the pair is not closed. */
type Case = readonly [paragraph: string, ...inside: readonly string[]];

const cases: readonly Case[] = [
  // Shapes.
  ['“We go,” he said.', 'We go,'],
  ['"We go," he said.', 'We go,'],
  ['‘We don’t go,’ he said.', 'We don’t go,'],
  ["'We don't go,' he said.", "We don't go,"],
  ['«We go», he said.', 'We go'],
  ['« We go », he said.', ' We go '],
  ['»We go«, he said.', 'We go'],
  ['‹We go›, he said, and ›we stay‹.', 'We go', 'we stay'],
  ['„We go“, he said; „we stay”, she said.', 'We go', 'we stay'],
  ['“We go„, he said.', 'We go'],
  ['‚We go‘, he said, ‚we stay’.', 'We go', 'we stay'],
  ["``We go,'' he said; `we stay,' she said.", 'We go,', 'we stay,'],
  ["''We go,'' he said.", 'We go,'],
  ['‘‘We go,’’ he said.', 'We go,'],
  ['""We go,"" he said.', '"We go,"'],
  ['＂We go,＂ he said.', 'We go,'],
  ['He said 「we go」 and 『we stay』.', 'we go', 'we stay'],
  ['&quot;We go,&quot; he said &amp; left.', 'We go,'],
  ['&#8220;We go,&#8221; he said &amp;quot;so&amp;quot;.', 'We go,', 'so'],
  ['&#147;We go,&#148; he said; \u0093we stay,\u0094 she said.', 'We go,', 'we stay,'],
  [',,We go,” he said. <<We stay>>, she said.', 'We go,', 'We stay'],
  // Mixed as printers make them.
  ['“We go," he said, "we stay.” Then: “They come.”', 'We go,', 'we stay.', 'They come.'],
  ['``We go," he said. "We stay,\'\' she said.', 'We go,', 'We stay,'],
  ["‘We go,' he said. `We stay,’ she said.", 'We go,', 'We stay,'],
  ['“We go,“ he said. ”We stay,” she said.', 'We go,', 'We stay,'],
  ['"We go, "he said. "We stay," she said.', 'We go, ', 'We stay,'],
  ['He said:"We go," and left.', 'We go,'],
  // Marks inside marks.
  ['“They told us “no” and “never” twice,” he said.', 'They told us “no” and “never” twice,'],
  ['“He said "no" to us,” she said.', 'He said "no" to us,'],
  ['"He said `no,\'" she said.', "He said `no,'"],
  ["''They said, 'We can,''' he said. '''We can.''' ", "They said, 'We can,'", "'We can.'"],
  ['\'"No," he said.\'', '"No," he said.'],
  // Quotations that run on, and closing marks forgotten or left over.
  ['“We go. And we', 'We go. And we…'],
  ['«We go. And we', 'We go. And we…'],
  ['‘We go. And we don’t.', 'We go. And we don’t.…'],
  ["'Tis the season. And we don't."],
  ['"We have the "best" people. And we', 'We have the "best" people. And we…'],
  ['"We saw “the end,” they said. And we', 'We saw “the end,” they said. And we…'],
  ['“We go, he said. “They come,” he added.', 'We go, he said.…', 'They come,'],
  ['We go," he said. "They come," he added.', 'They come,'],
  // Apostrophes, measures, ditto marks, code, arrows.
  ["Back in the '90s and '68, rock 'n' roll and the players' union met at 5 o'clock."],
  ['Back in the ‘90s, rock ‘n’ roll and the players’ union.'],
  ["'The ministers' meeting went well,' he said.", "The ministers' meeting went well,"],
  ["The 'enemies' of order 'failed.'", 'enemies', 'failed.'],
  ['He is 6\'2" with 5” guns, 5" guns, a 4"x6" card and 5\'30" left.'],
  ['"He is 6\'2" tall," she said. "A 5" gun," he said.', 'He is 6\'2" tall,', 'A 5" gun,'],
  ['"It is 5" by 7" wide," she said.', 'It is 5" by 7" wide,'],
  ['It was "1984" and a "5".', '1984', '5'],
  ['Smith  "  New York  "  1904'],
  ['"'],
  ['Use `code` and <a class="wide"> or print("so").'],
  ['Home » World » Europe'],
  ['<<Back to index'],
  ['‹ Previous 1 2 Next ›'],
  ['« Older talks | Main | Newer talks »'],
];

const inside = (paragraph: string): string[] =>
  findMarkPairs(paragraph).map(
    ({ innerStart, innerEnd, isClosed }) =>
      paragraph.slice(innerStart, innerEnd) + (isClosed ? '' : '…'),
  );

describe('what stands in quotation marks', () => {
  test.each(cases.map(([paragraph, ...expected]) => ({ paragraph, expected })))(
    '$paragraph',
    ({ paragraph, expected }) => {
      expect(inside(paragraph)).toEqual(expected);
    },
  );
});

test.each(['”', "''", '»', '“', '＂', '」', '&quot;', '’”'])(
  'a sentence may end in %s',
  (marks) => {
    expect(shapeOf(`He said so.${marks}`).endsSentence).toBe(true);
  },
);

it('the marks of a pair are found again in its text', () => {
  expect(marksAround('``We go,&quot;')).toEqual(['``', '&quot;']);
  expect(marksAround('“We go')).toEqual(['“', '']);
});

it.each([',,a', '"a', '“a" ', '&quot;'])('a million characters of %j are not too many', (unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  expect(findMarkPairs(text).every(({ start, end }) => start < end)).toBe(true);
});
