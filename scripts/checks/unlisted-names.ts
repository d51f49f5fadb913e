import type { Article } from '../records/project.js';
import { overlaps, spanIn, type Span } from '../records/selector.js';
import { placesOf } from '../records/usual-sense.js';
import { raise, type RecordCheck } from './check.js';
import { actorsOf, passage } from './records.js';
import type { NameMention } from '../records/name-mentions.js';
import { inText } from '../records/selectors.js';
import { blocksWithWords, shortest, wordsPrinted } from '../records/word-index.js';
import { groupBy, onceEach } from '../text/lookup.js';
import { required } from '../text/required.js';
import { wordsOf } from '../text/words.js';

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

/** Finds the first place where an article prints a name that is no listed one there, nor part of it: once for each name. */
const unlistedIn = (article: Article, found: readonly NameMention[]) => {
  const inBlock = groupBy(found, ({ span }) => span.block);
  return onceEach((name: string): Span | undefined => {
    for (const block of blocksWithWords(inText(article), name))
      for (const at of placesOf(name, block.text)) {
        const span = spanIn(block, at, at + name.length);
        if (!inBlock.get(block)?.some((mention) => overlaps(mention.span, span))) return span;
      }
    return undefined;
  });
};

/** Gives the places in a list of articles that can print a name: those with its rarest word. */
function articlesPrinting(articles: readonly Article[]): (name: string) => readonly number[] {
  const all = articles.map((_, at) => at);
  const printing = new Map<string, number[]>();
  for (const at of all)
    for (const word of wordsPrinted(inText(required(articles[at], 'An article')))) {
      const known = printing.get(word);
      if (known) known.push(at);
      else printing.set(word, [at]);
    }
  return (name) =>
    shortest(
      wordsOf(name).map((word) => printing.get(word) ?? []),
      all,
    );
}

const unlistedName: RecordCheck = {
  id: 'actor/unlisted-name',
  needsWhole: true,
  covers: ['actors.spellings', 'actor_mentions'],
  *run({ project, names }) {
    const unlisted = [...names].map(([article, found]) => ({
      article,
      placeOf: unlistedIn(article, found),
    }));
    const printing = articlesPrinting([...names.keys()]);
    for (const { record, source, pointer } of actorsOf(project)) {
      // What describes a group may mean others in another article.
      if (record.kind === 'group' && !record.adjectives) continue;
      const known = new Set([record.name, ...record.printed.flatMap((each) => each.spellings)]);
      const inArticles = groupBy(
        [...known].flatMap((name) => printing(name).map((at) => ({ at, name }))),
        ({ at }) => at,
      );
      for (const [at, those] of [...inArticles].sort(([one], [other]) => one - other)) {
        const { article, placeOf } = required(unlisted[at], 'An article');
        for (const { name } of those) {
          const span = placeOf(name);
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
