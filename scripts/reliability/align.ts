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

/**
 * A coding whose coders had no list of ids, with the ids that a known one gives the same actors, article by article, for each coder made ids
 * for his own articles alone. For the same reason events get ids that no two articles share.
 * @param code what its codes are in the known one
 */
export function aligned(coding: Coding, known: Coding, code: Terms['code']): Coding {
  const mentions = [known, coding].map((each) => unitsOf('actor_mention', each));
  const events = new Map(
    coding.project.records.map(({ article, events: { value } }) => [
      article.id,
      new Set(value.events.map(({ id }) => id)),
    ]),
  );
  const terms = new Map(
    coding.project.records.map(({ article }): [string, Terms] => {
      const [own = [], given = []] = mentions.map((units) =>
        units.filter(({ articleId }) => articleId === article.id),
      );
      const ids = actorsByName(own, given);
      const ownerOf = (event: string): string =>
        events.get(article.id)?.has(event) === true
          ? article.id
          : ([...events].find(([, each]) => each.has(event))?.[0] ?? article.id);
      return [
        article.id,
        {
          code,
          actor: (id) => ids.get(id) ?? id,
          event: (id) => `${ownerOf(id)}/${id}`,
        },
      ];
    }),
  );
  return inTerms((id) => required(terms.get(id), `The ids of ${id}`), coding);
}
