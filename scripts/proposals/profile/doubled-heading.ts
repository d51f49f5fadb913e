import type { PageProfile } from '../../model/records/corpus.js';
import type { CutLine } from './cut-pages.js';

export interface FoundHeadings {
  readonly opens: PageProfile['doubled_heading'];
  /** Headings that a page prints twice in a row, below the beginning of its text. */
  readonly headings: readonly { readonly text: string; readonly page: number }[];
}

/**
 * What a heading printed twice in a row opens: a sidebar where each page has one at most and less than half of what follows it is kept
 * as text; otherwise a part of the story, as everywhere.
 */
export function doubledHeading(pages: readonly (readonly CutLine[])[]): FoundHeadings {
  const ofPages = pages.map((lines) => {
    const opening = lines.findIndex(({ inText, isSentence }) => inText && isSentence);
    return lines.flatMap(({ folded, isSentence }, at) =>
      at > opening && opening >= 0 && !isSentence && folded === lines[at + 1]?.folded
        ? [{ text: folded, below: lines.slice(at + 2) }]
        : [],
    );
  });
  const all = ofPages.flatMap((headings, page) =>
    headings.map(({ text, below }) => ({ text, below, page })),
  );
  const isSidebar =
    all.length > 0 &&
    ofPages.every((headings) => headings.length <= 1) &&
    all.every(({ below }) => 2 * below.filter(({ inText }) => inText).length < below.length);
  return {
    opens: isSidebar ? 'sidebar' : 'subheading',
    headings: all.map(({ text, page }) => ({ text, page })),
  };
}
