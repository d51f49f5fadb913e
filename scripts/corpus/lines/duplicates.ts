import type { PageLine } from '../line.js';
import type { Ruling, Rulings } from '../rulings.js';
import type { Columns } from './columns.js';
import { compared } from './compared.js';
import { findPullQuotes } from './pull-quotes.js';
import { keyOf } from './read-words.js';
import { mayBeRepeated } from './repeats.js';

/** Fewer words may be said twice in a story: “No.” */
const leastParagraph = 8;

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

const isHeading = ({ role }: Ruling): boolean => headings.has(role);
const isText = ({ role }: Ruling): boolean => headings.has(role) || role === 'body';

/**
 * Rules on what of the text has been printed before: paragraphs, and headings with a site's name attached or in capitals.
 * Exact equality of the words only; the first printing keeps its role, but a headline gives way to one without the name.
 */
export function ruleOnDuplicates(
  lines: readonly PageLine[],
  columns: Columns,
  rulings: Rulings,
): void {
  const foldedOf = (line: number): string => lines[line]?.folded ?? '';
  const mayRepeat = mayBeRepeated(columns.keys);
  const seen = new Map<string, number>();
  for (let line = 0; line < lines.length; line += 1) {
    const ruling = rulings.get(line);
    if (!ruling || !isText(ruling) || !mayRepeat(line)) continue;
    const words = compared(foldedOf(line));
    if (words === '' || (!isHeading(ruling) && wordsIn(words) < leastParagraph)) continue;
    const before = seen.get(words);
    const again: Ruling = {
      role: isHeading(ruling) ? 'duplicate_heading' : 'duplicate',
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
  ruleOnAttachedNames(lines, columns, rulings);
  const body = lines.flatMap((_, line) => {
    const role = rulings.get(line)?.role;
    return role === 'body' || role === 'subheading' ? [line] : [];
  });
  for (const line of findPullQuotes(body, foldedOf))
    rulings.set(line, { role: 'duplicate', rule: 'general/pull-quote' });
}

/** “Talks end | Example Post” where “Talks end” stands near by. */
function ruleOnAttachedNames(lines: readonly PageLine[], columns: Columns, rulings: Rulings): void {
  const headline = lines.findIndex((_, line) => rulings.get(line)?.role === 'headline');
  const title = lines[headline]?.folded;
  if (title === undefined) return;
  const whole = compared(title);
  const [name, ...rest] = withoutSite(title);
  const plain = rest.length > 0 ? name : undefined;
  const key = keyOf(plain ?? '');
  for (let line = 0; line < lines.length; line += 1) {
    const ruling = rulings.get(line);
    const folded = lines[line]?.folded ?? '';
    if (!ruling || line === headline) continue;
    const isPlain = columns.keys[line] === key && plain === compared(folded);
    if (isPlain && line > headline && ruling.role !== 'duplicate_heading') {
      rulings.set(line, { role: 'headline', rule: 'general/headline' });
      rulings.set(headline, { role: 'duplicate_heading', rule: 'general/duplicate' });
      return;
    }
    if (!isText(ruling) || !separator.test(folded)) continue;
    const again = withoutSite(folded);
    if (again.length > 1 && again[0] === whole)
      rulings.set(line, { role: 'duplicate_heading', rule: 'general/duplicate' });
  }
}
