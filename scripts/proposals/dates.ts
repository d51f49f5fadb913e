import type { PageTime } from '../dates/page-times.js';
import type { CuratedDate } from '../model/fields.js';
import { basesFromPublication } from '../model/code-groups.js';
import type { Article } from '../records/project.js';
import { inText } from '../records/selectors.js';
import { selectorOf } from './selector.js';

const publishedOf = ({ publication }: Article) => publication.published;

/** The last day on which the article may have been published; null where nothing bounds it. */
export const lastDayOf = (article: Article): string | null =>
  publishedOf(article)?.bounds.latest ?? null;

/** What a date that counts from the article rests on, where the article itself is dated from outside. */
function basisIn(
  article: Article,
  basis: CuratedDate['basis'],
): Pick<CuratedDate, 'basis' | 'note' | 'sources'> {
  if (publishedOf(article)?.basis !== 'outside' || !basesFromPublication.has(basis))
    return { basis };
  const sources = [
    ...new Set((article.source.outside_facts ?? []).flatMap((fact) => fact.sources)),
  ].sort();
  return {
    basis: 'outside',
    note: 'The day of the article is known from outside.',
    ...(sources.length > 0 ? { sources } : {}),
  };
}

const inOrder = ({ basis, note, sources }: ReturnType<typeof basisIn>) => ({
  basis,
  ...(note === undefined ? {} : { note }),
  ...(sources === undefined ? {} : { sources }),
});

/** A date as its time expression gives it. What has happened is not later than the article. */
export function dateOf(article: Article, time: PageTime, isOver: boolean): CuratedDate | undefined {
  const { expression } = time;
  const { edtf, earliest, latest, kind, basis } = expression.range
    ? { ...expression, ...expression.range }
    : expression;
  const block = inText(article).find(({ id }) => id === time.blockId);
  if (edtf === undefined || !block || !/^[0-9X?~%/.-]{4,32}$/.test(edtf)) return undefined;
  const last = lastDayOf(article);
  const isLate =
    isOver && last !== null && latest !== undefined && (latest === null || latest > last);
  if (isLate && (earliest === undefined || earliest === null || earliest > last)) return undefined;
  const value = isLate ? (earliest === last ? last : `${earliest ?? '..'}/${last}`) : edtf;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const { basis: known, ...outside } = basisIn(article, basis);
  return {
    edtf: value,
    ...(isDay ? {} : { kind: kind ?? 'window' }),
    basis: known,
    source: selectorOf({ block, start: time.start, end: time.end }, article.blocks),
    ...outside,
  };
}

/** A date that only the day of the article bounds: before it, from it on, or going on. */
export function dateByArticle(
  article: Article,
  when: 'over' | 'to_come' | 'ongoing',
): CuratedDate | undefined {
  const bounds = publishedOf(article)?.bounds;
  if (when === 'ongoing') return { edtf: '../..', kind: 'span', basis: 'inferred' };
  const day = when === 'over' ? bounds?.latest : bounds?.earliest;
  if (day === undefined || day === null) return undefined;
  return {
    edtf: when === 'over' ? `../${day}` : `${day}/..`,
    kind: 'window',
    ...inOrder(basisIn(article, 'inferred')),
  };
}
