import type { KnownPublisher } from '../../corpus/page.js';
import { type CutLine, cutLines, type GivenPage } from './cut-pages.js';

/** Lines kept and stripped. */
export interface LineCounts {
  readonly kept: number;
  readonly stripped: number;
}

/** What a profile changes on a page. */
export interface ReadingChange {
  readonly page: string;
  readonly before: LineCounts;
  readonly after: LineCounts;
  /** Lines that are stripped with the profile and not without it. `isNamed` is false where the profile does not name them. */
  readonly lost: readonly { readonly text: string; readonly isNamed: boolean }[];
  /** Lines that are kept with the profile and not without it. */
  readonly gained: readonly string[];
}

const counts = (lines: readonly CutLine[]): LineCounts => {
  const kept = lines.filter(({ inText }) => inText).length;
  return { kept, stripped: lines.length - kept };
};

/** A page read with a profile, beside its lines as they are read without. */
export function compareReadings(
  page: GivenPage,
  without: readonly CutLine[],
  publisher: KnownPublisher,
): ReadingChange {
  const lines = cutLines(page, publisher);
  const keptAt = (read: readonly CutLine[]): ReadonlySet<number> =>
    new Set(read.filter(({ inText }) => inText).map(({ start }) => start));
  const [before, after] = [keptAt(without), keptAt(lines)];
  return {
    page: page.name,
    before: counts(without),
    after: counts(lines),
    lost: lines
      .filter(({ inText, start }) => !inText && before.has(start))
      .map(({ folded, rule }) => ({ text: folded, isNamed: rule.startsWith('profile/') })),
    gained: without
      .filter(({ inText, start }) => !inText && after.has(start))
      .map(({ folded }) => folded),
  };
}
