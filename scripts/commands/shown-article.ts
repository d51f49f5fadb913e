import { pageWarnings } from '../corpus/extract/warnings.js';
import type { Block } from '../corpus/article.js';
import type { PageTime } from '../dates/page-times.js';
import { explainPublication } from '../dates/publication/explain.js';
import type { Article } from '../records/project.js';
import { groupBy } from '../text/lookup.js';
import { cut, printable } from '../text/printable.js';

/** Characters of a block that tell which it is. */
const shownOfKept = 72;
const shownOfStripped = 40;

const begun = (text: string, length: number): string => {
  const characters = Array.from(printable(text.slice(0, 4 * length)));
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
};

const isPrinted = ({ role }: Block): boolean => role !== 'markup';

const counted = (number: number, what: string): string =>
  `${number} ${what}${number === 1 ? '' : 's'}`;

/** "3 navigation, 2 promo". */
const roles = (blocks: readonly Block[]): string =>
  [...groupBy(blocks, ({ role }) => role)]
    .map(([role, ofRole]) => `${ofRole.length} ${role}`)
    .join(', ');

/** Stripped blocks that follow each other and have one role, on a line. */
function* strippedLines(blocks: readonly Block[]): Generator<string> {
  let run: Block[] = [];
  const said = (): string => {
    const [first] = run;
    if (!first) return '';
    const more = run.length > 1 ? ` and ${run.length - 1} more` : '';
    return `- ${`line ${first.rawLine}`.padEnd(10)} ${first.role.padEnd(18)} ${begun(first.text, shownOfStripped)}${more}`;
  };
  for (const block of blocks) {
    const [first] = run;
    if (first && (block.inText || block.role !== first.role)) {
      yield said();
      run = [];
    }
    if (!block.inText) run.push(block);
  }
  if (run.length > 0) yield said();
}

/** A numeric date that could be read two ways. */
export interface AmbiguousDate {
  readonly text: string;
  readonly readings: readonly string[];
}

const numericDate = /^\d{1,2}[./-]\d{1,2}[./-]\d{2}/;

/** Each once, with both readings. */
export function ambiguousDates({ times }: Pick<Article, 'times'>): AmbiguousDate[] {
  const dates = new Map<string, PageTime>();
  for (const time of times) {
    const { readings = [], text } = time.expression;
    if (numericDate.test(text) && readings.length === 2 && !dates.has(text)) dates.set(text, time);
  }
  return [...dates.values()].map(({ expression: { text, readings = [] } }) => ({
    text,
    readings: readings.flatMap(({ edtf }) => edtf ?? []),
  }));
}

/** What was made of a page, as data. */
export interface ReadArticle {
  readonly kept: readonly { readonly role: string; readonly line: number; readonly text: string }[];
  readonly stripped: Readonly<Record<string, number>>;
  readonly published: { readonly edtf: string; readonly basis: string } | null;
  readonly ambiguousDates: readonly AmbiguousDate[];
  readonly warnings: readonly {
    readonly line?: number;
    readonly message: string;
    readonly fix: string;
  }[];
}

const warningsOf = (article: Article, raw: string, html: boolean) =>
  pageWarnings(raw, article.blocks, html).map(({ line, message, fix }) => ({
    ...(line === undefined ? {} : { line }),
    message,
    fix,
  }));

export function readArticle(article: Article, raw: string, html: boolean): ReadArticle {
  const printed = article.blocks.filter(isPrinted);
  const { published } = article.publication;
  const stripped = groupBy(
    printed.filter(({ inText }) => !inText),
    ({ role }) => role,
  );
  return {
    kept: printed
      .filter(({ inText }) => inText)
      .map(({ role, rawLine: line, text }) => ({ role, line, text })),
    stripped: Object.fromEntries([...stripped].map(([role, blocks]) => [role, blocks.length])),
    published: published ? { edtf: published.edtf, basis: published.basis } : null,
    ambiguousDates: ambiguousDates(article),
    warnings: warningsOf(article, raw, html),
  };
}

/** What was made of a page, for a person: what was kept and stripped, what to look at, and how the page is dated. */
export function shownArticle(article: Article, raw: string, html: boolean): string {
  const printed = article.blocks.filter(isPrinted);
  const kept = printed.filter(({ inText }) => inText);
  const stripped = printed.filter(({ inText }) => !inText);
  const lines = [
    `Kept: ${counted(kept.length, 'block')} (${roles(kept)})`,
    ...kept.map(
      ({ role, rawLine, text }) =>
        `  ${`line ${rawLine}`.padEnd(10)} ${role.padEnd(18)} ${begun(text, shownOfKept)}`,
    ),
    `Stripped: ${counted(stripped.length, 'block')}${stripped.length > 0 ? ` (${roles(stripped)})` : ''}`,
    ...strippedLines(printed),
    ...warningsOf(article, raw, html).map(({ message, fix }) => `! ${cut(message)} ${fix}`),
    '',
    ...explainPublication(article.publication).trimEnd().split('\n'),
    ...ambiguousDates(article).map(
      ({ text, readings }) =>
        `? ${text} can be ${readings.join(' or ')}: the page does not say which number is the day. If you know, write "date_order" at its publisher in corpus/publishers.json.`,
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
