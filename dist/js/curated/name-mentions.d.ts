import type { Code } from '../model/codes.js';
import type { CuratedActor } from '../model/curated/actors.js';
import type { SenseOverride } from '../model/curated/mentions.js';
import type { Article } from './project.js';
import { type Span } from './selector.js';
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
export declare function spellingsOf(articleId: string, actors: readonly CuratedActor[]): Spelling[];
/**
 * Every place of an article's text where a listed name is printed, in printed order. A name stands for its actor
 * unless an override, given with its span, says that it is a place or part of a longer name.
 */
export declare function findNameMentions(article: Article, actors: readonly CuratedActor[], overrides: readonly {
    readonly sense: SenseOverride['sense'];
    readonly span: Span;
}[]): NameMention[];
