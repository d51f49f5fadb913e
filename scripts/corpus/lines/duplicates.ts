import type { PageLine } from '../line.js';
import type { Ruling, Rulings } from '../rulings.js';
import { compared } from './compared.js';

/** Fewer words may be said twice in a story: “No.” */
const leastParagraph = 8;
const leastPullQuote = 6;
const mostPullQuote = 40;

const separator = /\s(?:[|»:·•—–-]|::)\s/;

/** What is left of a heading without the name of a site before or after it, longest first; nothing where there is no name. */
const withoutSite = (folded: string): string[] =>
  folded
    .split(separator)
    .map(compared)
    .filter((part) => part !== '')
    .sort((a, b) => b.length - a.length);

const headings: ReadonlySet<string> = new Set(['headline', 'deck', 'subheading']);

const wordsIn = (words: string): number => words.split(' ').length;

/**
 * Rules on what of the text has been printed before: paragraphs, and headings with a site's name attached or in capitals.
 * Exact equality of the words only; the first printing keeps its role, but a headline gives way to one without the name.
 */
export function ruleOnDuplicates(lines: readonly PageLine[], rulings: Map<number, Ruling>): void {
  const seen = new Map<string, number>();
  const inOrder = [...rulings].filter(([, { role }]) => headings.has(role) || role === 'body');
  inOrder.sort(([a], [b]) => a - b);
  for (const [line, ruling] of inOrder) {
    const folded = lines[line]?.folded ?? '';
    const words = compared(folded);
    const isHeading = headings.has(ruling.role);
    if (words === '' || (!isHeading && wordsIn(words) < leastParagraph)) continue;
    const before = seen.get(words);
    const again: Ruling = {
      role: isHeading ? 'duplicate_heading' : 'duplicate',
      rule: 'general/duplicate',
    };
    const first = before === undefined ? undefined : rulings.get(before);
    if (before !== undefined && first?.role === 'headline' && ruling.role === 'deck') {
      // Of the headlines above a story, the one next to it is its own.
      rulings.set(before, again);
      rulings.set(line, first);
      seen.set(words, line);
    } else if (first) rulings.set(line, again);
    else seen.set(words, line);
  }
  ruleOnAttachedNames(lines, rulings);
  ruleOnPullQuotes(lines, rulings);
}

/** “Talks end | Example Post” where “Talks end” stands near by. */
function ruleOnAttachedNames(lines: readonly PageLine[], rulings: Rulings): void {
  const headline = [...rulings].find(([, { role }]) => role === 'headline')?.[0];
  if (headline === undefined) return;
  const whole = compared(lines[headline]?.folded ?? '');
  const parts = withoutSite(lines[headline]?.folded ?? '');
  for (const [line, { role }] of rulings) {
    if (line === headline) continue;
    const folded = lines[line]?.folded ?? '';
    const isPlain = parts.length > 1 && parts[0] === compared(folded);
    if (isPlain && line > headline && role !== 'duplicate_heading') {
      rulings.set(line, { role: 'headline', rule: 'general/headline' });
      rulings.set(headline, { role: 'duplicate_heading', rule: 'general/duplicate' });
      return;
    }
    const isText = headings.has(role) || role === 'body';
    const again = withoutSite(folded);
    if (isText && again.length > 1 && again[0] === whole)
      rulings.set(line, { role: 'duplicate_heading', rule: 'general/duplicate' });
  }
}

/** In quotation marks, in capitals, or without the full stop that it has in the paragraph. */
const catchesTheEye = /^["“‘'«]|^[^a-z]+$|[^.!?"”]$/;

/** A line that repeats words from within a paragraph, to catch the eye; a deck or a heading may do so too. */
function ruleOnPullQuotes(lines: readonly PageLine[], rulings: Rulings): void {
  const body = [...rulings].flatMap(([line, { role }]) =>
    role === 'body' || role === 'subheading' ? [line] : [],
  );
  const words = new Map(body.map((line) => [line, compared(lines[line]?.folded ?? '')]));
  const all = ` ${[...words.values()].join(' / ')} `;
  for (const [line, own] of words) {
    if (!catchesTheEye.test(lines[line]?.folded ?? '')) continue;
    const count = wordsIn(own);
    if (count < leastPullQuote || count > mostPullQuote) continue;
    const first = all.indexOf(` ${own} `);
    if (first < 0 || !all.includes(` ${own} `, first + 1)) continue;
    rulings.set(line, { role: 'duplicate', rule: 'general/pull-quote' });
  }
}
