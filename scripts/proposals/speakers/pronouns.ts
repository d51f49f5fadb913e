import type { NameMention } from '../../records/name-mentions.js';
import { genderOfName, type Gender } from '../actors/given-names.js';
import { genderOfTitle } from '../actors/offices.js';
import type { CuratedActor } from '../../model/records/actors.js';
import { isIn, type Scene } from '../scene.js';
import { sentenceAround } from '../sentences.js';
import type { Place } from '../selector.js';

/** Somebody who spoke before. */
export interface Turn {
  readonly paragraph: number;
  readonly start: number;
  readonly actorId: string;
  /** The words that name the speaker: who was she once is he nowhere. */
  readonly as?: string;
}

const opposites: ReadonlyMap<string, string> = new Map([
  ['he', 'she'],
  ['she', 'he'],
]);

type Fits = (actor: CuratedActor) => boolean;

/** He or she, by the first name or a title; undefined where neither tells. */
export function genderOf({ name, printed }: CuratedActor): Gender | undefined {
  const titles = printed.flatMap(({ roles = [] }) => roles.map(({ exact }) => exact)).join(', ');
  return genderOfTitle(titles) ?? genderOfName(name.split(' ')[0] ?? '');
}

const fitting: readonly (readonly [RegExp, Fits])[] = [
  [/^(?:he|him|his)$/i, (actor) => actor.kind === 'person' && genderOf(actor) !== 'female'],
  [/^(?:she|her)$/i, (actor) => actor.kind === 'person' && genderOf(actor) !== 'male'],
  [/^(?:it|its)$/i, (actor) => actor.kind !== 'person' && actor.kind !== 'group'],
  [/^(?:they|them|these|those|others)$/i, (actor) => actor.kind === 'group'],
  [/^who$/i, () => true],
];

const fitsOf = (pronoun: string): Fits | undefined =>
  fitting.find(([words]) => words.test(pronoun))?.[1];

/** The names before a place in its paragraph that nobody is quoted as saying, the sentence nearest to it first. */
function* sentencesBefore(
  scene: Scene,
  block: Place['block'],
  at: number,
): Iterable<NameMention[]> {
  const said = scene.said.get(block) ?? [];
  const names = (scene.names.get(block) ?? []).filter(
    ({ span, sense }) => span.end <= at && sense === 'actor' && !isIn(said, span.start, span.end),
  );
  let [start, end] = [sentenceAround(block, at)[0], at];
  while (end > 0) {
    // Whose sentence begins with a pronoun tells of somebody named before.
    const isOfPronoun = end < at && /^(?:He|She|They|It)\b/u.test(block.text.slice(start, end));
    if (!isOfPronoun) yield names.filter(({ span }) => span.start >= start && span.end <= end);
    end = start;
    start = end === 0 ? 0 : sentenceAround(block, Math.max(0, end - 2))[0];
    if (start === end) return;
  }
}

/**
 * Whom a pronoun means: who spoke last in the paragraph, else who is named first in the nearest sentence before, else who spoke or was named
 * last in the paragraphs before; always somebody whom the pronoun fits.
 */
export function antecedentOf(
  scene: Scene,
  place: Place,
  turns: readonly Turn[],
): string | undefined {
  const fits = fitsOf(place.block.text.slice(place.start, place.end));
  if (!fits) return undefined;
  const actors = new Map(scene.gathering.all().map((actor) => [actor.id, actor]));
  const opposite = opposites.get(place.block.text.slice(place.start, place.end).toLowerCase());
  const isFit = (id: string): boolean => {
    const actor = actors.get(id);
    if (actor === undefined || !fits(actor)) return false;
    return !turns.some(
      (turn) => turn.actorId === id && turn.as !== undefined && turn.as === opposite,
    );
  };
  const paragraph = scene.blocks.indexOf(place.block);
  const before = turns.filter(
    (turn) =>
      turn.paragraph < paragraph || (turn.paragraph === paragraph && turn.start < place.start),
  );
  const here = before.findLast((turn) => turn.paragraph === paragraph && isFit(turn.actorId));
  if (here) return here.actorId;
  for (let index = paragraph; index >= 0; index -= 1) {
    const block = scene.blocks[index];
    if (!block) return undefined;
    const spoke = before.findLast((turn) => turn.paragraph === index && isFit(turn.actorId));
    if (spoke) return spoke.actorId;
    if (block.role === 'headline') continue;
    const at = index === paragraph ? place.start : block.text.length;
    for (const names of sentencesBefore(scene, block, at)) {
      const named = names.find(({ actorId }) => isFit(actorId));
      if (named) return named.actorId;
    }
  }
  return undefined;
}
