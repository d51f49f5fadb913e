import type { Coding } from '../records/coding.js';
import { pairUnits } from './pairs.js';
import { inTerms, type Terms } from './translate.js';
import { type Unit, unitsOf } from './units.js';
import { required } from '../text/required.js';

/** The most frequent id; of several its own, else the one that is printed first. */
function mostFrequent(ids: readonly string[], own: string): string {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(...counts.values());
  if (counts.get(own) === most) return own;
  return ids.find((id) => counts.get(id) === most) ?? own;
}

/**
 * What each actor of a coding is called in another one, by where its names are printed: the actor whose names stand most often in the same
 * places. Several actors may so become one. An actor without such a place is left out and keeps its id.
 * @param known name mentions with the ids that are wanted
 * @param given name mentions of the same articles with ids of their own
 */
export function actorsByName(
  known: readonly Unit[],
  given: readonly Unit[],
): ReadonlyMap<string, string> {
  const votes = new Map<string, string[]>();
  for (const [wanted, own] of pairUnits('actor_mention', known, given).pairs) {
    const id = String(own.values['actor']);
    votes.set(id, [...(votes.get(id) ?? []), String(wanted.values['actor'])]);
  }
  return new Map([...votes].map(([id, ids]) => [id, mostFrequent(ids, id)]));
}

/** The event ids of an article, in the order of the articles. */
export interface EventIds {
  readonly articleId: string;
  readonly ids: ReadonlySet<string>;
}

/**
 * An id that no two articles share, of an event as one of the articles calls it. Coders give numbers for themselves: it is the event of the
 * article itself, or else of the nearest one before it, as a coder goes on from article to article.
 * @param at place of the article
 */
export function eventIdIn(articles: readonly EventIds[], at: number, id: string): string {
  const hasIt = ({ ids }: EventIds): boolean => ids.has(id);
  const owner = articles.slice(0, at + 1).findLast(hasIt) ?? articles.find(hasIt);
  return `${owner?.articleId ?? articles[at]?.articleId ?? ''}/${id}`;
}

/**
 * A coding whose coders had no list of ids, with the ids that a known one gives the same actors. Ids are compared article by article, for
 * each coder made them for his own articles alone.
 * @param code what its codes are in the known one
 */
export function aligned(coding: Coding, known: Coding, code: Terms['code']): Coding {
  const mentions = [known, coding].map((each) => unitsOf('actor_mention', each));
  const articles = coding.project.records.map(({ article, events }): EventIds => ({
    articleId: article.id,
    ids: new Set(events.value.events.map(({ id }) => id)),
  }));
  const terms = new Map(
    articles.map(({ articleId }, at): [string, Terms] => {
      const [own = [], given = []] = mentions.map((units) =>
        units.filter((unit) => unit.articleId === articleId),
      );
      const ids = actorsByName(own, given);
      const actor = (id: string): string => ids.get(id) ?? id;
      return [articleId, { code, actor, event: (id) => eventIdIn(articles, at, id) }];
    }),
  );
  return inTerms((id) => required(terms.get(id), `The ids of ${id}`), coding);
}
