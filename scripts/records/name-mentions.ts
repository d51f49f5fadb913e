import type { Code } from '../model/codes.js';
import type { SenseOverride } from '../model/records/actors.js';
import type { CodedActor } from '../model/records/coded.js';
import type { Article } from './project.js';
import { spanIn, type Span } from './selector.js';
import { groupBy, once } from '../text/lookup.js';
import { inText } from './selectors.js';
import { blocksWithWords } from './word-index.js';
import { placesOf, type UsualSense } from './usual-sense.js';

/** A name to look for in an article with the actors it is listed for: one, unless `actor/shared-spelling` objects. */
export interface Spelling {
  readonly text: string;
  readonly actorIds: readonly string[];
  readonly isAdjective: boolean;
}

export interface NameMention {
  readonly actorId: string;
  readonly span: Span;
  readonly sense: Code<'mention_sense'>;
  /** What it stands for where mentions.json says nothing about it. */
  readonly usual: Code<'mention_sense'>;
}

/** What is printed of actors in each article, and those that have adjectives, which are looked for in all. */
const namings = once((actors: readonly CodedActor[]) => ({
  namedIn: groupBy(
    actors.flatMap(({ id, printed }) => printed.map((each) => ({ id, ...each }))),
    ({ article }) => article,
  ),
  withAdjectives: actors.filter(({ adjectives = [] }) => adjectives.length > 0),
}));

/**
 * The names to look for in an article: the spellings listed for it and every adjective, the longest first, so that no
 * name is read inside a longer one.
 */
export function spellingsOf(articleId: string, actors: readonly CodedActor[]): Spelling[] {
  const found = new Map<string, { actorIds: Set<string>; isAdjective: boolean }>();
  const add = (id: string, texts: readonly string[], isAdjective: boolean): void => {
    for (const text of texts) {
      const known = found.get(text) ?? { actorIds: new Set(), isAdjective };
      known.isAdjective ||= isAdjective;
      found.set(text, { ...known, actorIds: known.actorIds.add(id) });
    }
  };
  const { namedIn, withAdjectives } = namings(actors);
  for (const { id, spellings } of namedIn.get(articleId) ?? []) add(id, spellings, false);
  for (const { id, adjectives = [] } of withAdjectives) add(id, adjectives, true);
  return [...found]
    .map(([text, { actorIds, isAdjective }]) => ({ text, actorIds: [...actorIds], isAdjective }))
    .sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
}

/** Where a text spells a name and no longer name has taken the words. `taken` is added to. */
const freePlacesOf = (name: string, text: string, taken: boolean[]): number[] =>
  placesOf(name, text).filter((at) => {
    const end = at + name.length;
    if (taken.slice(at, end).some(Boolean)) return false;
    taken.fill(true, at, end);
    return true;
  });

/**
 * Every place of an article's text where a listed name is printed, in printed order. A name has its usual sense unless
 * an override, given with its span, says another.
 */
export function findNameMentions(
  article: Article,
  actors: readonly CodedActor[],
  overrides: readonly { readonly sense: SenseOverride['sense']; readonly span: Span }[],
  usualSense: UsualSense = () => 'actor',
): NameMention[] {
  const spellings = spellingsOf(article.id, actors);
  const senseAt = new Map(
    overrides.map(({ sense, span }) => [`${span.block.id} ${span.start} ${span.end}`, sense]),
  );
  const blocks = inText(article);
  const inBlock = groupBy(
    spellings.flatMap((spelling) =>
      blocksWithWords(blocks, spelling.text).map((block) => ({ block, spelling })),
    ),
    ({ block }) => block,
  );
  return blocks.flatMap((block) => {
    const taken = Array.from({ length: block.text.length }, () => false);
    const found = (inBlock.get(block) ?? []).flatMap(
      ({
        spelling: {
          text,
          isAdjective,
          actorIds: [actorId],
        },
      }) =>
        actorId === undefined
          ? []
          : freePlacesOf(text, block.text, taken).map((start): NameMention => {
              const end = start + text.length;
              const usual = usualSense({ text: block.text, start, end, isAdjective });
              const sense = senseAt.get(`${block.id} ${start} ${end}`) ?? usual;
              return { actorId, span: spanIn(block, start, end), sense, usual };
            }),
    );
    return found.sort((a, b) => a.span.start - b.span.start);
  });
}
