import type { CuratedActor } from '../model/records/actors.js';
import { spellingsListed } from './actors.js';
import { spellingsOf } from '../records/name-mentions.js';
import { raise, type RecordCheck } from './check.js';
import { actorsOf, passage } from './records.js';
import { groupBy } from '../text/lookup.js';

const overrideHits: RecordCheck = {
  id: 'mention/override',
  covers: ['actor_mentions.sense'],
  *run({ project, selectors, names }) {
    for (const { article, mentions } of project.records) {
      const usual = new Map(
        (names.get(article) ?? []).map((each) => [
          `${each.span.byteStart} ${each.span.byteEnd}`,
          each.usual,
        ]),
      );
      const seen = new Set<string>();
      for (const [index, { sense, note }] of mentions.value.mentions.entries()) {
        const pointer = `/mentions/${index}`;
        const span = selectors.find(mentions.document.file, pointer);
        if (!span) continue;
        const place = `${span.byteStart} ${span.byteEnd}`;
        const isSecond = seen.has(place);
        seen.add(place);
        if (usual.has(place) && !isSecond) {
          if (usual.get(place) !== sense || note !== undefined) continue;
          yield raise(mentions, `${pointer}/sense`, {
            message: `"${span.text}" is ${sense} here by rule.`,
            expected: 'no entry for what follows by rule, unless its note says what is arguable',
            fix: 'Remove the entry.',
          });
          continue;
        }
        yield raise(mentions, `${pointer}/exact`, {
          message: isSecond
            ? `"${span.text}" has its sense here already.`
            : `"${span.text}" is not the name of an actor here, or only part of a longer one.`,
          expected: 'a spelling that curated/actors.json lists for the article, printed by itself',
          fix: isSecond
            ? 'Remove one of the two.'
            : 'Quote the whole listed spelling, list it, or remove the entry.',
        });
      }
    }
  },
};

const sharedSpelling: RecordCheck = {
  id: 'actor/shared-spelling',
  covers: ['actors.spellings', 'actor_mentions.actor_id'],
  *run({ project }) {
    const actors = project.actors.value.actors;
    for (const { id: articleId } of project.articles) {
      for (const { text, actorIds } of spellingsOf(articleId, actors)) {
        const [first, second] = actorIds;
        if (first === undefined || second === undefined) continue;
        const index = actors.findIndex(({ id }) => id === second);
        const printed = actors[index]?.printed ?? [];
        const at = printed.findIndex(({ article }) => article === articleId);
        const place = printed[at]?.spellings.indexOf(text) ?? -1;
        const field = place < 0 ? 'adjectives' : `printed/${at}/spellings/${place}`;
        yield raise(project.actors, `/actors/${index}/${field}`, {
          message: `"${text}" in ${articleId} is also a spelling of ${first}.`,
          expected: 'one actor for each spelling in an article',
          fix: 'Keep it where it belongs, and list longer forms for the other.',
        });
      }
    }
  },
};

const spellingUsed: RecordCheck = {
  id: 'actor/spelling-unused',
  needsWhole: true,
  covers: ['actors.spellings', 'actor_mentions'],
  *run({ project, names }) {
    const alone = new Set(
      [...names].flatMap(([article, mentions]) =>
        mentions.map(({ span }) => `${article.id} ${span.text}`),
      ),
    );
    for (const { spelling, article, isPrinted, pointer } of spellingsListed(project)) {
      if (!isPrinted || alone.has(`${article.id} ${spelling}`)) continue;
      yield raise(project.actors, pointer, {
        message: `"${spelling}" is printed in ${article.id} only inside longer names.`,
        expected: 'a spelling that is printed by itself somewhere',
        fix: 'Remove the spelling.',
      });
    }
  },
};

/** Actors that others belong to or hold their roles in: they are kept though the articles may print them only as a place or in a title. */
const belongedTo = (actors: readonly CuratedActor[]): ReadonlySet<string | undefined> =>
  new Set(
    actors.flatMap(({ state, parent, printed }) => [
      state,
      parent,
      ...printed.flatMap(({ roles = [] }) => roles.map(({ body }) => body)),
    ]),
  );

const neverMeant: RecordCheck = {
  id: 'actor/never-meant',
  needsWhole: true,
  covers: ['actors', 'actor_mentions.sense'],
  *run({ project, names }) {
    const mentions = groupBy(
      [...names].flatMap(([article, found]) => found.map((mention) => ({ ...mention, article }))),
      ({ actorId }) => actorId,
    );
    const kept = belongedTo(project.actors.value.actors);
    for (const { record, source, pointer } of actorsOf(project)) {
      const own = mentions.get(record.id) ?? [];
      const [first] = own;
      const isMeant = own.some(({ sense }) => sense === 'actor' || sense === 'attributive');
      if (!first || isMeant || kept.has(record.id)) continue;
      yield raise(
        source,
        pointer,
        {
          message: 'Wherever its name is printed, it means a place or is part of a longer name.',
          expected:
            'a mention with sense actor or attributive, or another actor that belongs to it or holds a role in it',
          fix: 'Correct the senses in mentions.json, or remove the actor.',
        },
        passage(first.article, first.span),
      );
    }
  },
};

export const nameChecks: readonly RecordCheck[] = [
  sharedSpelling,
  spellingUsed,
  neverMeant,
  overrideHits,
];
