import { overlaps, spanIn } from '../records/selector.js';
import { placesOf } from '../records/usual-sense.js';
import { raise, type RecordCheck } from './check.js';
import { actorsOf, passage } from './records.js';
import type { NameMention } from '../records/name-mentions.js';
import { inText } from '../records/selectors.js';
import { blocksWithWords } from '../records/word-index.js';
import { groupBy, once } from '../text/lookup.js';

const adjectives: RecordCheck = {
  id: 'actor/adjective',
  covers: ['actors.spellings', 'actor_mentions'],
  *run({ project }) {
    for (const { record, source, pointer } of actorsOf(project)) {
      if (record.kind !== 'state' || record.adjectives) continue;
      yield raise(source, pointer, {
        message: `The state ${record.id} has no adjective.`,
        expected: '"adjectives", which are looked for in every article: Russian, American',
        fix: 'Add them, whether or not an article prints them.',
      });
    }
  },
};

const inBlock = once((found: readonly NameMention[]) => groupBy(found, ({ span }) => span.block));

const unlistedName: RecordCheck = {
  id: 'actor/unlisted-name',
  needsWhole: true,
  covers: ['actors.spellings', 'actor_mentions'],
  *run({ project, names }) {
    for (const { record, source, pointer } of actorsOf(project)) {
      // What describes a group may mean others in another article.
      if (record.kind === 'group' && !record.adjectives) continue;
      const known = new Set([record.name, ...record.printed.flatMap((each) => each.spellings)]);
      for (const [article, found] of names) {
        for (const name of known) {
          const span = blocksWithWords(inText(article), name)
            .flatMap((block) =>
              placesOf(name, block.text).map((at) => spanIn(block, at, at + name.length)),
            )
            .find(
              (each) =>
                !inBlock(found)
                  .get(each.block)
                  ?.some(({ span }) => overlaps(span, each)),
            );
          if (!span) continue;
          yield raise(
            source,
            pointer,
            {
              message: `${article.id} prints "${name}", which is not listed for it.`,
              expected: 'every name of an actor listed for every article that prints it',
              fix: `List it in the spellings for ${article.id}, or list the longer name that it is part of.`,
            },
            passage(article, span),
          );
        }
      }
    }
  },
};

export const unlistedNameChecks: readonly RecordCheck[] = [adjectives, unlistedName];
