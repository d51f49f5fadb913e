import type { Article, Project } from '../records/project.js';
import { gatherActors } from './actors/gather.js';
import { freeIds } from './ids.js';
import { proposeMarks } from './quotes/marks.js';
import { draftQuotes, withId } from './quotes/propose-quotes.js';
import { sceneOf } from './scene.js';
import type { Proposals } from './shape.js';

/** What can be read from an article for its records: who is named, who says what, and what happened. Everything is to be confirmed by a person. */
export function proposeRecords(article: Article, project: Project): Proposals {
  const gathering = gatherActors(article, project);
  const scene = sceneOf(article, gathering);
  const quoteIds = freeIds('Q', project);
  const quotes = draftQuotes(scene).map((draft) => withId(draft, quoteIds.next().value));
  return {
    actors: gathering.proposals(),
    events: [],
    event_mentions: [],
    quotes,
    marks: proposeMarks(scene),
    mentions: [],
  };
}
