import { describe, expect, test } from 'vitest';
import { ruleOnDuplicates } from '../../scripts/corpus/lines/duplicates.js';
import { readColumns } from '../../scripts/corpus/lines/read-columns.js';
import type { BlockRole, Ruling } from '../../scripts/corpus/rulings.js';
import { linesOf } from '../../scripts/text/white-space.js';

const title = 'Masters Share Charts';
const paragraph = 'Harbour masters of both coasts met for two hours and agreed to share charts.';
const long = `${paragraph} They said that nobody lost by it.`;

/** A role, words, and the role that it has once what is printed twice is ruled on, where that is another. */
type Line = readonly [BlockRole, string, BlockRole?];

const pages: Readonly<Record<string, readonly Line[]>> = {
  'a paragraph': [
    ['body', paragraph],
    ['body', long],
    ['body', paragraph, 'duplicate'],
  ],
  'a paragraph in other signs and capitals': [
    ['body', '“Masters’ charts of both coasts are to be shared,” she said.'],
    ['body', '"MASTERS\' CHARTS of both coasts are to be shared", she said.', 'duplicate'],
  ],
  'a paragraph with one more word': [
    ['body', paragraph],
    ['body', `So ${paragraph}`],
  ],
  'a short answer': [
    ['body', 'A: No.'],
    ['body', 'Q: Why not?'],
    ['body', 'A: No.'],
  ],
  'a headline between paragraphs': [
    ['headline', title],
    ['body', paragraph],
    ['subheading', title, 'duplicate_heading'],
    ['body', long],
  ],
  'a headline in capitals above its own': [
    ['headline', title.toUpperCase(), 'duplicate_heading'],
    ['deck', title, 'headline'],
    ['body', long],
  ],
  'a headline with the name of a site, above': [
    ['headline', `${title} | Example Post`, 'duplicate_heading'],
    ['deck', title, 'headline'],
    ['body', long],
  ],
  'a headline with the name of a site, below': [
    ['headline', title],
    ['body', long],
    ['subheading', `Example Post - ${title}`, 'duplicate_heading'],
  ],
  'words of a paragraph without their full stop': [
    ['body', long],
    ['subheading', 'They said that nobody lost by it', 'duplicate'],
    ['body', paragraph],
  ],
  'few words of a paragraph': [
    ['body', long],
    ['subheading', 'Harbour masters'],
  ],
  'what is out of the text anyhow': [
    ['navigation', title],
    ['headline', title],
    ['body', long],
    ['promo', paragraph],
  ],
};

describe('what is printed twice', () => {
  test.each(Object.entries(pages))('%s', (_, page) => {
    const lines = linesOf(`${page.map(([, text]) => text).join('\n')}\n`);
    const rulings = new Map(
      page.map(([role], at): [number, Ruling] => [at, { role, rule: 'model/text' }]),
    );
    ruleOnDuplicates(lines, readColumns(lines), rulings);
    expect(page.map((_line, at) => rulings.get(at)?.role)).toEqual(
      page.map(([role, , after]) => after ?? role),
    );
  });
});
