import type { Block } from '../corpus/article.js';
import type { NameMention } from '../records/name-mentions.js';
import type { Article } from '../records/project.js';
import { inText } from '../records/selectors.js';
import type { Attribution, Passage } from '../speech/attribution.js';
import { readSpeech, type Speech } from '../speech/read-speech.js';
import { groupBy } from '../text/lookup.js';
import type { Gathering } from './actors/cast.js';
import type { Place } from './selector.js';
import { unusualSenses } from './senses.js';

/** An article while it is read for proposals: its text, who is named where, and who says what. */
export interface Scene {
  readonly article: Article;
  readonly gathering: Gathering;
  readonly blocks: readonly Block[];
  readonly speech: Speech;
  readonly names: ReadonlyMap<Block, readonly NameMention[]>;
  /** What is said, by block. */
  readonly said: ReadonlyMap<Block, readonly Passage[]>;
}

/** Names with the sense that each is proposed with. */
export function namesOf(gathering: Gathering, names: readonly NameMention[]): NameMention[] {
  const actors = new Map(gathering.all().map((actor) => [actor.id, actor]));
  const unusual = unusualSenses(names, actors);
  return names.map((name) => ({ ...name, sense: unusual.get(name)?.sense ?? name.sense }));
}

export function sceneOf(article: Article, gathering: Gathering): Scene {
  const blocks = inText(article);
  const speech = readSpeech(blocks.map(({ text }) => text));
  const content = speech.attributions.flatMap((each) => each.content);
  return {
    article,
    gathering,
    blocks,
    speech,
    names: groupBy(namesOf(gathering, gathering.names()), ({ span }) => span.block),
    said: new Map(
      [...groupBy(content, ({ paragraph }) => paragraph)].flatMap(([paragraph, passages]) => {
        const block = blocks[paragraph];
        return block ? [[block, passages]] : [];
      }),
    ),
  };
}

export function placeOf({ blocks }: Scene, { paragraph, start, end }: Passage): Place {
  const block = blocks[paragraph];
  if (!block) throw new RangeError(`Paragraph ${paragraph} is not of the article.`);
  return { block, start, end };
}

/** The place in reading order of a passage. */
export const orderOf = ({ paragraph, start }: Pick<Passage, 'paragraph' | 'start'>): number =>
  paragraph * 1e7 + start;

/** Where an attribution begins. */
export const beginningOf = ({ content, cue, source }: Attribution): number =>
  Math.min(
    ...[...content.slice(0, 1), cue ?? [], content.length === 0 && source ? source : []]
      .flat()
      .map(orderOf),
  );

export const isIn = (passages: readonly Passage[], start: number, end: number): boolean =>
  passages.some((each) => each.start <= start && end <= each.end);

/** Names in a stretch of a block. */
export const namesWithin = (
  { names }: Scene,
  { block, start, end }: Place,
): readonly NameMention[] =>
  (names.get(block) ?? []).filter(({ span }) => span.start >= start && span.end <= end);
