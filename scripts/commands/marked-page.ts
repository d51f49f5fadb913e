import { printable } from '../text/printable.js';
import { wrap } from '../text/wrap.js';
import type { Styling } from '../trace/layout.js';
import {
  type ExtractedArticle,
  type ExtractedBlock,
  type ExtractedDate,
  explainPublication,
} from './page-reading.js';

/** How a page is laid out for a person. */
export interface PageLayout {
  /** Characters to a line. */
  readonly width: number;
  readonly styling: Styling;
  /** With the rule of every block, and every block whole. */
  readonly explain: boolean;
}

/** Where the words begin, behind a sign and the longest role. */
const column = 20;

/** A name in a column of its own and a text wrapped beside it. */
function beside(name: string, text: string, width: number): string[] {
  const [first = '', ...rest] = wrap(printable(text), width - column).map(({ line }) => line);
  const indent = ' '.repeat(column);
  return [`${name.padEnd(column)}${first}`.trimEnd(), ...rest.map((line) => indent + line)];
}

const mostReasons = 4;

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value}`;

/** What a block was weighed at, and the features that weighed most for the text and against it. */
function reasonLines({ because }: ExtractedBlock, width: number): string[] {
  if (!because) return [];
  const { sum, features } = because;
  const side = (name: string, isOn: (adds: number) => boolean): string[] => {
    const all = features.filter(({ adds }) => isOn(adds));
    const shown = all
      .slice(0, mostReasons)
      .map(({ feature, adds }) => `${signed(adds)} ${feature}`);
    return all.length === 0
      ? []
      : [`${name} ${shown.join(', ')}${all.length > mostReasons ? ', …' : ''}`];
  };
  const sides = [...side('for:', (adds) => adds > 0), ...side('against:', (adds) => adds < 0)];
  return [`sum ${signed(sum)}`, ...sides].flatMap((line) => beside('', line, width));
}

/** What of the page is of the article stands as it is; what was stripped has a minus, its rule, and no more than a line. */
function blockLines(block: ExtractedBlock, { width, styling, explain }: PageLayout): string[] {
  const { role, inText, rule, text } = block;
  const name = `${inText ? ' ' : '-'} ${role}`;
  const why = explain || !inText ? ` (${rule})` : '';
  if (inText || explain) {
    const lines = [...beside(name, `${text}${why}`, width), ...reasonLines(block, width)];
    return inText ? lines : lines.map(styling.faint);
  }
  const room = width - column - why.length;
  const words = printable(text.slice(0, width));
  const shown =
    words.length <= room && text.length <= width
      ? words
      : `${words.slice(0, Math.max(room - 1, 0))}…`;
  return [styling.faint(`${name.padEnd(column)}${shown}${why}`)];
}

/** Tags and scripts are no words. */
const printedBlocks = (blocks: readonly ExtractedBlock[]): readonly ExtractedBlock[] =>
  blocks.filter(({ role }) => role !== 'markup');

const count = (number: number, what: string): string =>
  `${number} ${what}${number === 1 ? '' : 's'}`;

const dateLine = (name: string, date: ExtractedDate | undefined, width: number): string[] =>
  date ? beside(name, `${date.edtf} (${date.basis})`, width) : [];

/** What the text tells of when, each once. */
function toldTimes({ expressions }: ExtractedArticle, width: number): string[] {
  const told = expressions.flatMap(({ role, text, edtf }) =>
    role === 'in_text' && edtf !== undefined ? [text === edtf ? text : `${text} = ${edtf}`] : [],
  );
  return told.length === 0 ? [] : beside('dates in the text', [...new Set(told)].join('; '), width);
}

/** How many dates there are, and how many of them are not of the article. */
function datesOf(expressions: ExtractedArticle['expressions']): string {
  const stripped = expressions.filter(({ charStart }) => charStart === undefined).length;
  const all = count(expressions.length, 'date');
  return stripped === 0 ? all : `${all} (${stripped} in stripped lines)`;
}

/** How much was kept, and of what there is more in the JSON. */
function summaryOf({ blocks, marks, expressions, warnings }: ExtractedArticle): string {
  const printed = printedBlocks(blocks);
  const kept = printed.filter(({ inText }) => inText).length;
  const facts = [
    `kept ${kept} of ${count(printed.length, 'block')}`,
    datesOf(expressions),
    `${count(marks.length, 'pair')} of quotation marks`,
    count(warnings.length, 'warning'),
  ];
  return facts.join(', ');
}

/** A page marked for a person: its dates, its lines with what was stripped set off, warnings, and a summary. */
export function markedPage(article: ExtractedArticle, layout: PageLayout): string {
  const { width, explain } = layout;
  const { published, retrieved, evidence, blocks, warnings } = article;
  const dates = explain
    ? explainPublication({ published, retrieved, evidence }).trimEnd().split('\n')
    : [
        ...(published
          ? dateLine('published', published, width)
          : beside('published', 'nothing on the page tells', width)),
        ...dateLine('retrieved', retrieved, width),
      ];
  const lines = [
    ...dates,
    ...toldTimes(article, width),
    '',
    ...printedBlocks(blocks).flatMap((block) => blockLines(block, layout)),
    '',
    ...warnings.flatMap(({ check, message, fix }) => [
      `warning  ${check}`,
      ...wrap(`${message} ${fix}`, width - 2).map(({ line }) => `  ${line}`),
    ]),
    summaryOf(article),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
