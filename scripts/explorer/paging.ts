/** Up to how many rows a table stands whole in the page. */
export const wholeLength = 400;

/** How many rows of a longer table are shown at a time. */
export const pageLength = 200;

/** The rows of a page, from 1, the last one where there are not so many; and how many pages there are. */
export function pageOf<Row>(
  rows: readonly Row[],
  page: number,
  isWhole: boolean,
): { readonly rows: readonly Row[]; readonly page: number; readonly pages: number } {
  const pages = isWhole ? 1 : Math.max(1, Math.ceil(rows.length / pageLength));
  const shown = Math.min(page, pages);
  const start = (shown - 1) * pageLength;
  return { rows: isWhole ? rows : rows.slice(start, start + pageLength), page: shown, pages };
}
