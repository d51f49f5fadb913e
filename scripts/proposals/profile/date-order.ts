import { onlyOrder } from '../../dates/publication/date-order.js';
import { findLineDates } from '../../dates/publication/printed-dates.js';
import type { DateOrder } from '../../dates/terms.js';
import type { CutLine } from './cut-pages.js';

/** A numeric date of a page, such as 05/06/2009. */
export interface NumericDate {
  readonly text: string;
  /** Index of the page. */
  readonly page: number;
}

/** Which number comes first in the numeric dates of several pages, as far as they tell. */
export interface FoundOrder {
  /** Left out where no date tells, or dates contradict each other. */
  readonly order?: DateOrder;
  /** Dates that can be read in one order only, the first for each order. */
  readonly telling: readonly (NumericDate & { readonly order: DateOrder })[];
  /** Dates that can be read in both. */
  readonly ambiguous: readonly NumericDate[];
}

/** What all pages together allow: a number above 12 on any of them settles the order. */
export function dateOrderOf(pages: readonly (readonly CutLine[])[]): FoundOrder {
  const telling = new Map<DateOrder, NumericDate>();
  const ambiguous: NumericDate[] = [];
  for (const [page, lines] of pages.entries())
    for (const date of lines.flatMap(({ folded }) => findLineDates(folded))) {
      if (!date.numeric) continue;
      const { text } = date;
      const order = onlyOrder(date);
      const days = new Set(date.numeric.flatMap(({ day }) => day ?? []));
      if (order && !telling.has(order)) telling.set(order, { text, page });
      else if (days.size > 1) ambiguous.push({ text, page });
    }
  const [[order] = [], another] = [...telling];
  return {
    ...(order && !another ? { order } : {}),
    telling: [...telling].map(([each, date]) => ({ ...date, order: each })),
    ambiguous,
  };
}
