/** Publication days against the true ones. Visible is a page that prints its day in full. */

export interface PageDay {
  readonly date: string;
  /** How the page prints its day; empty when it does not. */
  readonly forms?: readonly string[];
  readonly found: string | undefined;
}

export interface PublicationScore {
  readonly pages: number;
  /** In percent: of all pages, and of the pages given a day. */
  readonly accuracy: number;
  readonly precision: number;
}

const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;

function score(pages: readonly PageDay[]): PublicationScore {
  const answered = pages.filter(({ found }) => found !== undefined).length;
  const right = pages.filter(({ date, found }) => found === date).length;
  return {
    pages: pages.length,
    accuracy: percent(right, pages.length),
    precision: percent(right, answered),
  };
}

const isVisible = ({ forms = [] }: PageDay): boolean =>
  forms.some((form) => !form.includes('noyear'));

export const scorePublication = (
  pages: readonly PageDay[],
): Readonly<Record<'all' | 'visible', PublicationScore>> => ({
  all: score(pages),
  visible: score(pages.filter(isVisible)),
});
