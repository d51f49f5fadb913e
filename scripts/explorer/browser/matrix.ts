import { addressOf, hashOf } from '../address.js';
import type { Filter, HeldRow } from '../filter.js';
import { cellReader, rowsLeft } from '../matching.js';
import { data, elementAt, elementsAt, viewIds } from './page.js';
import { onResults } from './results.js';

const table = 'stances_flat';

/** How many rows each number of the matrix counts, by the words of its data-of. */
function countsOf(rows: readonly HeldRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const readers = ['holder_id', 'speaker_id', 'issue', 'stance'].map(cellReader(data, table));
  for (const row of rows) {
    const [holder, speaker, issue, stance] = readers.map((read) => read(row));
    const point = [issue, stance];
    for (const of of [
      [],
      [holder],
      [holder, speaker],
      [holder, ...point],
      [holder, speaker, ...point],
    ]) {
      const key = of.join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** What a link of the matrix filters by, as the page was built. */
function ownFilter(link: HTMLAnchorElement): Filter {
  const address = addressOf(link.hash, viewIds);
  return address && 'view' in address ? address.filter : {};
}

/**
 * The matrix counts what the filter leaves, but for the holder, speaker and issue: by these one goes on from cell to cell, and the cell
 * that one is at is marked.
 */
export function startMatrix(): void {
  const matrix = elementAt('.matrix', HTMLTableElement);
  const region = elementAt('#stances_flat', HTMLTableElement).closest<HTMLElement>('.scroll');
  const links = elementsAt('a[href^="#Positions?"]', matrix).flatMap((link) =>
    link instanceof HTMLAnchorElement ? { link, own: ownFilter(link) } : [],
  );
  onResults((_, { view, filter }) => {
    if (view !== 'Positions') return;
    const { holder, speaker, issue, actor, ...others } = filter;
    const counts = countsOf(rowsLeft(data, table, others));
    for (const number of elementsAt('[data-of]', matrix)) {
      const count = counts.get(number.dataset['of'] ?? '') ?? 0;
      number.textContent = String(count);
      number.closest('.times, tr')?.classList.toggle('out', count === 0);
    }
    for (const { link, own } of links) {
      link.href = hashOf(view, { ...others, ...own });
      const isHere = own.issue === issue && own.holder === holder && own.speaker === speaker;
      link.ariaCurrent = isHere && actor === undefined ? 'true' : null;
    }
  });
  const goToRows = (): void => {
    region?.scrollIntoView();
    region?.focus({ preventScroll: true });
  };
  for (const { link } of links)
    link.addEventListener('click', () => {
      goToRows();
      addEventListener('hashchange', goToRows, { once: true });
    });
}
