import type { CuratedActor } from '../../model/records/actors.js';
import type { NameMention } from '../../records/name-mentions.js';
import type { Scene } from '../scene.js';
import { sentenceAround } from '../sentences.js';
import type { Place } from '../selector.js';
import type { Trigger } from './triggers.js';

export type Actors = ReadonlyMap<string, CuratedActor>;

const cut =
  /\s(?:that|which|who|whose|because|although|while|said|says|told|tells|announced|added|covered|covering|aimed|where|if|when)\b|[;:“”"]|--|—/u;

/** No clause that is read reaches further. */
const reach = 600;

/** The clause around a trigger: up to words that lead to another one. */
export function clauseAround({ block, start, end }: Place): Place {
  const [first, last] = sentenceAround(block, start);
  const [from, to] = [Math.max(first, start - reach), Math.min(last, end + reach)];
  const after = cut.exec(block.text.slice(end, to));
  const before = [...block.text.slice(from, start).matchAll(new RegExp(cut.source, 'gu'))].at(-1);
  return {
    block,
    start: before ? from + before.index + before[0].length : from,
    end: after ? end + after.index : to,
  };
}

/** Whoever takes part, and the name by which the clause says so. */
export interface NamedParty {
  readonly actor: CuratedActor;
  readonly name: NameMention;
}

/** “Russian officials”, “a US delegation”: those who act for the state that the adjective names. */
export const actsForState =
  /^ (?:[\p{Ll}-]+ )?(?:officials?|delegations?|diplomats?|envoys?|leaders?|presidents?|lawmakers?|negotiators?|experts?|ministers?|representatives?|counterparts?|side|generals?|officers?|team|participants)\b/u;
/** “American and Russian negotiators”: what follows counts for both. */
const andAnother = /^(?:,| and|, and) \p{Lu}[\p{L}.]+(?= \p{Ll})/u;
const isBeforeActing = (text: string): boolean =>
  actsForState.test(text.replace(andAnother, '')) ||
  /^ (?:foreign|defen[cs]e|president)\b|^[-–]\p{Lu}/u.test(text);

/** What ends the list of those with whom somebody meets. */
const objectEnds =
  /\s(?:in|on|at|for|to|about|concerning|over|regarding|since|during|after|before|next|last|this|is|was|are|were|will|has|have|had|as|by)\b/u;
const beforeObject = /^ (?:between|of|with|by|among|involving)\b/u;

function namedIn(scene: Scene, { block, start, end }: Place, actors: Actors): NamedParty[] {
  const names = (scene.names.get(block) ?? []).filter(
    ({ span }) => span.start >= start && span.end <= end,
  );
  return names.flatMap((name) => {
    const actor = actors.get(name.actorId);
    return !actor || actor.kind === 'media' ? [] : [{ actor, name }];
  });
}

/** Those who act by themselves, and states for which somebody does. */
const actingIn = (scene: Scene, place: Place, actors: Actors): NamedParty[] =>
  namedIn(scene, place, actors).filter(({ actor, name: { sense, span } }) => {
    if (sense === 'actor')
      return actor.kind !== 'body' || /Council$|Kremlin|White House/.test(actor.name);
    const isState = actor.kind === 'state' || actor.kind === 'igo' || actor.kind === 'body';
    return (
      sense === 'attributive' &&
      isState &&
      isBeforeActing(span.block.text.slice(span.end, span.end + 50))
    );
  });

/** “Russian-US missile defence talks”: states named right before the noun, with no sign and no preposition between. */
function attributesOf(scene: Scene, clause: Place, trigger: Trigger, actors: Actors): NamedParty[] {
  const { block } = clause;
  const [before = ''] =
    /[\p{L}\p{N} .()’'–-]*$/u.exec(block.text.slice(clause.start, trigger.start)) ?? [];
  const near =
    before.split(/\b(?:of|with|on|by|for|in|to|at|from|during|after|before)\s/u).at(-1) ?? '';
  const place = { block, start: trigger.start - near.length, end: trigger.start };
  return namedIn(scene, place, actors).filter(
    ({ actor, name }) =>
      actor.kind !== 'person' && actor.kind !== 'group' && name.sense === 'attributive',
  );
}

/** “His first summit with …”, “their agreement”: whoever is named before in the sentence. */
function ownersOf(scene: Scene, { block }: Place, trigger: Trigger, actors: Actors): NamedParty[] {
  const [start] = sentenceAround(block, trigger.start);
  const before = block.text.slice(start, trigger.start);
  const [, owner] = /\b([Hh]is|[Hh]er|[Tt]heir) (?:[\p{L}-]+ ){0,3}$/u.exec(before) ?? [];
  if (owner === undefined) return [];
  const named = actingIn(scene, { block, start, end: trigger.start }, actors);
  if (/^their$/i.test(owner)) return named.filter(({ actor }) => actor.kind !== 'person');
  return named.filter(({ actor }) => actor.kind === 'person').slice(-1);
}

/** The names before the verb; of “X, who met …” and “they meet”, those before the clause. */
function subjectOf(scene: Scene, clause: Place, trigger: Trigger, actors: Actors): NamedParty[] {
  const { block } = clause;
  const named = actingIn(scene, { block, start: clause.start, end: trigger.start }, actors);
  const [start] = sentenceAround(block, trigger.start);
  const before = block.text.slice(start, clause.start);
  const earlier = actingIn(scene, { block, start, end: clause.start }, actors);
  if (before.endsWith(', who')) return [...earlier.slice(-1), ...named];
  const isThey = /\b[Tt]hey(?: \p{Ll}+)? $/u.test(block.text.slice(clause.start, trigger.start));
  return isThey ? [...earlier.filter(({ actor }) => actor.kind === 'person'), ...named] : named;
}

/** Where the list ends that begins at an offset. */
function endOfList(text: string, from: number, to: number): number {
  const end = objectEnds.exec(text.slice(from, to));
  return end ? from + end.index : to;
}

/**
 * Who takes part by the words of the clause: of a verb, its subject and its object; of a noun, what stands before it and after “of”,
 * “between”, “with” or “by”.
 */
export function partiesIn(
  scene: Scene,
  clause: Place,
  trigger: Trigger,
  actors: Actors,
): NamedParty[] {
  const { block } = clause;
  const { text } = block;
  const after = text.slice(trigger.end, clause.end);
  if (trigger.sort === 'verb') {
    const from = trigger.end + (/^ with\b/u.exec(after)?.[0].length ?? 0);
    const object = { block, start: from, end: endOfList(text, from, clause.end) };
    return [
      ...subjectOf(scene, clause, trigger, actors),
      ...(trigger.type === 'visit' ? [] : actingIn(scene, object, actors)),
    ];
  }
  const attributes = [
    ...attributesOf(scene, clause, trigger, actors),
    ...ownersOf(scene, clause, trigger, actors),
  ];
  const [lead] = beforeObject.exec(after) ?? [];
  const byAt = trigger.type === 'visit' ? /\sby\b/u.exec(after)?.index : undefined;
  if (lead === undefined && byAt === undefined) return attributes;
  const from = trigger.end + (lead?.length ?? (byAt ?? 0) + 3);
  const object = { block, start: from, end: endOfList(text, from, clause.end) };
  return [...attributes, ...actingIn(scene, object, actors)];
}

/** The state that is visited: the first named after a visit, though it may be meant as a place. */
export function visitedIn(
  scene: Scene,
  clause: Place,
  { end }: Trigger,
  actors: Actors,
): NamedParty[] {
  const { block } = clause;
  return namedIn(scene, { block, start: end, end: Math.min(clause.end, end + 40) }, actors)
    .filter(({ actor }) => actor.kind === 'state')
    .slice(0, 1);
}
