import { spellingsListed } from './actors.js';
import { spellingsOf } from '../records/name-mentions.js';
import { raise, type RecordCheck } from './check.js';
import { actorsOf, passage } from './records.js';

const overrideHits: RecordCheck = {
  id: 'mention/override',
  covers: ['actor_mentions.sense'],
  *run({ project, selectors, names }) {
    for (const { article, mentions } of project.records) {
      const printed = new Set(
        (names.get(article) ?? []).map(({ span }) => `${span.byteStart} ${span.byteEnd}`),
      );
      const seen = new Set<string>();
      for (const [index] of mentions.value.mentions.entries()) {
        const pointer = `/mentions/${index}`;
        const span = selectors.find(mentions.document.file, pointer);
        if (!span) continue;
        const place = `${span.byteStart} ${span.byteEnd}`;
        const isSecond = seen.has(place);
        seen.add(place);
        if (printed.has(place) && !isSecond) continue;
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
        const place = printed[at]?.spellings.indexOf(text);
        yield raise(project.actors, `/actors/${index}/printed/${at}/spellings/${place}`, {
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

const neverMeant: RecordCheck = {
  id: 'actor/never-meant',
  needsWhole: true,
  covers: ['actors', 'actor_mentions.sense'],
  *run({ project, names }) {
    const mentions = [...names].flatMap(([article, found]) =>
      found.map((mention) => ({ ...mention, article })),
    );
    for (const { record, source, pointer } of actorsOf(project)) {
      const own = mentions.filter(({ actorId }) => actorId === record.id);
      const [first] = own;
      if (!first || own.some(({ sense }) => sense === 'actor')) continue;
      yield raise(
        source,
        pointer,
        {
          message: 'Wherever its name is printed, it means a place or is part of a longer name.',
          expected: 'at least one mention with sense actor',
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
