import type { PageLine } from '../line.js';
import { foldWhiteSpace, lineNumbers } from '../../text/white-space.js';
import { markupReader } from './markup.js';
import { type PageMetadata, readMetadata } from './metadata.js';
import { parseHtml } from './parse-html.js';
import { shownStretches, type Stretch } from './segments.js';
import { speller } from './spell.js';

export interface HtmlPage {
  readonly lines: readonly PageLine[];
  readonly metadata: PageMetadata;
}

/** Marks that no reader sees are no text without others. */
const isVisible = (text: string): boolean => /[^\s\p{Cf}]/u.test(text);

/** Gives the share of lines inside links, white space left out; asked in the order of the file. */
function linkedShares(raw: string, stretches: readonly Stretch[]) {
  let first = 0;
  return (start: number, end: number): number => {
    const counts = { linked: 0, all: 0 };
    while ((stretches[first]?.end ?? end) <= start) first += 1;
    for (let at = first; at < stretches.length; at += 1) {
      const stretch = stretches[at];
      if (!stretch || stretch.start >= end) break;
      const words = raw.slice(Math.max(start, stretch.start), Math.min(end, stretch.end));
      const length = words.replace(/\s+/g, '').length;
      counts.all += length;
      if (stretch.isLinked) counts.linked += length;
    }
    return counts.all === 0 ? 0 : counts.linked / counts.all;
  };
}

function segmentsOf(stretches: readonly Stretch[]): Stretch[][] {
  const segments: Stretch[][] = [];
  for (const stretch of stretches) {
    const last = segments.at(-1);
    if (last?.[0]?.segment === stretch.segment) last.push(stretch);
    else segments.push([stretch]);
  }
  return segments;
}

/**
 * Reads a page of HTML: its lines are what browsers show between the ends of block elements and `<br>`, in the order of the
 * file. What is hidden, code, metadata, comments and form controls are in none of them.
 */
export function readHtml(raw: string): HtmlPage {
  const document = parseHtml(raw);
  const spell = speller(raw);
  const markupOf = markupReader();
  const numberOf = lineNumbers(raw);
  const lines: PageLine[] = [];
  for (const stretches of segmentsOf(shownStretches(raw, document))) {
    const holder = stretches[0]?.segment.holder ?? document;
    const linkedShare = linkedShares(raw, stretches);
    for (const { text, runs } of spell(stretches)) {
      const start = runs[0]?.start ?? 0;
      const end = runs.at(-1)?.end ?? 0;
      if (!isVisible(text)) continue;
      lines.push({
        number: numberOf(start),
        start,
        end,
        text,
        folded: foldWhiteSpace(text),
        ...(end - start === text.length && raw.startsWith(text, start) ? {} : { runs }),
        markup: markupOf(holder, linkedShare(start, end)),
      });
    }
  }
  return { lines, metadata: readMetadata(raw, document) };
}
