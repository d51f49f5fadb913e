import type { AnyRow } from '../model/tables/table.js';
import { spanMap } from '../text/code-points.js';
import { show } from '../text/printable.js';
import { Refusal } from '../text/refusal.js';
import { rangeIn, textIn, type Range } from '../trace/records.js';
import type { TextQuoteSelector, Target } from './web-annotation.js';

/** The text of an article that is annotated. */
export interface AnnotatedText {
  /** The IRI of the file. */
  readonly source: string;
  /** The IRI of the terms on which it may be used; undefined in a release without them. */
  readonly rights: string | undefined;
  /** Undefined in a release without texts. */
  readonly text: string | undefined;
  /** xsd:dateTime of the release. */
  readonly date: string | undefined;
}

/** Code points before and after the words that are quoted with them, at least. */
const leastContext = 32;

const occursOnce = (text: string, part: string): boolean =>
  text.indexOf(part) === text.lastIndexOf(part);

/** What stands in a text between two code points, with as much around it as tells the place from every other. */
function quoteIn(text: string): (range: Range) => TextQuoteSelector {
  const map = spanMap(text);
  const unitAt = (point: number): number =>
    map.unitAtCodePoint(Math.min(Math.max(point, 0), map.length));
  const slice = (from: number, to: number): string => text.slice(unitAt(from), unitAt(to));
  return ({ start, end }) => {
    const exact = slice(start, end);
    for (let size = leastContext; ; size *= 2) {
      const [prefix, suffix] = [slice(start - size, start), slice(end, end + size)];
      if (size < map.length && !occursOnce(text, `${prefix}${exact}${suffix}`)) continue;
      return { type: 'TextQuoteSelector', exact, prefix, suffix };
    }
  };
}

/**
 * Selects the words of rows in a text. The text is published as it was normalised, without tags and entities, so that the model's
 * normalisation leaves it as it is, and its characters are counted as in the tables.
 * @throws Refusal when the words of a row are not where it says.
 */
export function targetsIn({ source, rights, text, date }: AnnotatedText): (row: AnyRow) => Target {
  const quote = text === undefined ? undefined : quoteIn(text);
  const state =
    date === undefined ? {} : { state: { type: 'TimeState', sourceDate: date } as const };
  return (row) => {
    const [range, exact = ''] = [rangeIn(row, 'char_start', 'char_end'), textIn(row, 'text')];
    const quoted = range && (quote?.(range) ?? { type: 'TextQuoteSelector', exact });
    if (range === null || quoted?.exact !== exact)
      throw new Refusal(
        `${source} does not have the words ${show(exact)} where the tables say. Run "missile-talks verify", and download the release again.`,
      );
    return {
      type: 'SpecificResource',
      source,
      ...(rights === undefined ? {} : { rights }),
      selector: [quoted, { type: 'TextPositionSelector', ...range }],
      ...state,
    };
  };
}
