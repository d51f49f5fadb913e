import type { Code } from '../model/codes.js';
import type { SenseOverride } from '../model/records/actors.js';
import type { CodedActor } from '../model/records/coded.js';
import type { Article } from './project.js';
import { breaksWord, spanIn, type Span } from './selector.js';

/** A printed name of an article with the actors it is listed for: one, unless `actor/shared-spelling` objects. */
export interface Spelling {
  readonly text: string;
  readonly actorIds: readonly string[];
}

export interface NameMention {
  readonly actorId: string;
  readonly span: Span;
  readonly sense: Code<'mention_sense'>;
}

/** The spellings listed for an article, the longest first, so that no name is read inside a longer one. */
export function spellingsOf(articleId: string, actors: readonly CodedActor[]): Spelling[] {
  const owners = new Map<string, Set<string>>();
  for (const { id, printed } of actors) {
    for (const { article, spellings } of printed) {
      if (article !== articleId) continue;
      for (const text of spellings) owners.set(text, (owners.get(text) ?? new Set()).add(id));
    }
  }
  return [...owners]
    .map(([text, actorIds]) => ({ text, actorIds: [...actorIds] }))
    .sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
}

/** Where whole words of a text spell a name and no longer name has taken them. `taken` is added to. */
function placesOf(name: string, text: string, taken: boolean[]): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (breaksWord(text, at) || breaksWord(text, end)) continue;
    if (taken.slice(at, end).some(Boolean)) continue;
    taken.fill(true, at, end);
    places.push(at);
  }
  return places;
}

/**
 * Every place of an article's text where a listed name is printed, in printed order. A name stands for its actor
 * unless an override, given with its span, says that it is a place or part of a longer name.
 */
export function findNameMentions(
  article: Article,
  actors: readonly CodedActor[],
  overrides: readonly { readonly sense: SenseOverride['sense']; readonly span: Span }[],
): NameMention[] {
  const spellings = spellingsOf(article.id, actors);
  const senseAt = new Map(
    overrides.map(({ sense, span }) => [`${span.block.id} ${span.start} ${span.end}`, sense]),
  );
  return article.blocks
    .filter(({ inText }) => inText)
    .flatMap((block) => {
      const taken = Array.from({ length: block.text.length }, () => false);
      const found = spellings.flatMap(({ text, actorIds: [actorId] }) =>
        actorId === undefined
          ? []
          : placesOf(text, block.text, taken).map((start): NameMention => {
              const end = start + text.length;
              const sense = senseAt.get(`${block.id} ${start} ${end}`) ?? 'actor';
              return { actorId, span: spanIn(block, start, end), sense };
            }),
      );
      return found.sort((a, b) => a.span.start - b.span.start);
    });
}
