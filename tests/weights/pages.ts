import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PageLine } from '../../scripts/corpus/line.js';
import { joinWrapped } from '../../scripts/corpus/wrapped.js';
import { linesOf } from '../../scripts/text/white-space.js';

/** A page whose lines people or other programs have marked. */
interface MarkedPage {
  readonly id: string;
  readonly publisher: string;
  readonly dump: string;
  /** One of keep, chrome, ignore or blank for every physical line. */
  readonly line_labels: readonly string[];
  readonly line_fine: readonly string[];
}

export interface TrainingPage {
  readonly publisher: string;
  readonly lines: readonly PageLine[];
  /** 1 for text, 0 for chrome, undefined for what does not count. */
  readonly labels: readonly (0 | 1 | undefined)[];
  readonly isHeadline: readonly boolean[];
  /** The lines of the file that are marked, each with the line or joined paragraph it stands in. */
  readonly marked: readonly {
    readonly line: number;
    readonly isText: boolean;
    readonly isHeadline: boolean;
  }[];
}

export const sets = ['light', 'full'] as const;
export type Set = (typeof sets)[number];

/** A page as the engine reads it, with the marks of its physical lines. */
function pageOf({
  publisher,
  dump,
  line_labels: labels,
  line_fine: fine,
}: MarkedPage): TrainingPage {
  const lines = joinWrapped(linesOf(dump), dump);
  const opening = fine.indexOf('body');
  let line = -1;
  const marked = labels.flatMap((label, index) => {
    if (lines[line + 1]?.number === index + 1) line += 1;
    const isHeadline = fine[index] === 'headline';
    return label === 'keep' || label === 'chrome'
      ? [{ line, isText: label === 'keep', isHeadline }]
      : [];
  });
  return {
    publisher,
    lines,
    marked,
    labels: lines.map(({ number }) => {
      const label = labels[number - 1];
      // Captions, bylines and credits count for neither when lines are scored, but are no text.
      const isChrome =
        label === 'chrome' ||
        (number - 1 > opening && label === 'ignore' && fine[number - 1] === 'supplemental');
      return label === 'keep' ? 1 : isChrome ? 0 : undefined;
    }),
    isHeadline: lines.map(({ number }) => fine[number - 1] === 'headline'),
  };
}

/** The page that somebody has cut to its text already: nothing of it is chrome. */
export function reduced(page: MarkedPage): MarkedPage {
  const kept = page.line_labels.flatMap((label, index) => (label === 'keep' ? [index] : []));
  const pick = (lines: readonly string[]): string[] =>
    kept.flatMap((index, at) => {
      const isApart = at > 0 && (kept[at - 1] ?? 0) < index - 1;
      return [...(isApart ? [''] : []), lines[index] ?? ''];
    });
  return {
    ...page,
    dump: pick(page.dump.split('\n')).join('\n'),
    line_labels: pick(page.line_labels),
    line_fine: pick(page.line_fine),
  };
}

/** The marked pages of a set in a folder, `dev.light.jsonl.gz`, whole and cut to their text. */
export function trainingPages(folder: string, set: Set) {
  const text = gunzipSync(readFileSync(join(folder, `dev.${set}.jsonl.gz`))).toString('utf8');
  const rows = text.split('\n').filter((row) => row !== '');
  const pages = rows.map((row) => JSON.parse(row) as MarkedPage);
  return {
    whole: pages.map(pageOf),
    reduced: pages
      .filter((page) => page.line_labels.includes('keep'))
      .map((page) => pageOf(reduced(page))),
  };
}
