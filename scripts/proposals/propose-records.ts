import type { Article, Project } from '../records/project.js';
import { gatherActors } from './actors/gather.js';
import { draftActs } from './events/acts.js';
import { draftMeetings } from './events/meetings.js';
import { proposeEvents } from './events/propose-events.js';
import { freeIds } from './ids.js';
import { proposeMarks } from './quotes/marks.js';
import { draftQuotes, quotesWithIds } from './quotes/propose-quotes.js';
import { namesOf, sceneOf } from './scene.js';
import { proposeSenses } from './senses.js';
import type { Proposals } from '../model/records/proposals.js';

/**
 * What can be read from an article for its records: who is named, who says what, and what happened, each with the rule that found it.
 * Everything is to be confirmed by a person. Records of the article that the project has already are not looked at.
 */
export function proposeRecords(article: Article, project: Project): Proposals {
  const gathering = gatherActors(article, project);
  const scene = sceneOf(article, gathering);
  const drafts = draftQuotes(scene);
  const [quoteIds, eventIds] = [freeIds('Q', project), freeIds('E', project)];
  const { events, mentions, performed } = proposeEvents(
    scene,
    draftMeetings(scene, project),
    draftActs(scene, drafts),
    drafts,
    () => eventIds.next().value,
    project,
  );
  const quotes = quotesWithIds(drafts, performed, () => quoteIds.next().value);
  const used = new Set([
    ...quotes.flatMap(({ record }) => [
      record.speaker,
      record.channel,
      record.addressee,
      ...(record.joint_speakers ?? []),
    ]),
    ...events.flatMap(({ record }) => record.participants.map(({ actor }) => actor)),
  ]);
  gathering.prune(used, (names) => namesOf(gathering, names));
  return {
    actors: gathering.proposals(),
    events,
    event_mentions: mentions,
    quotes,
    marks: proposeMarks(scene),
    mentions: proposeSenses(article, gathering),
  };
}
