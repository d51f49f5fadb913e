import type { CuratedActor } from '../../model/records/actors.js';
import type { NameMention } from '../../records/name-mentions.js';
import { isGroupNoun } from '../actors/offices.js';
import { namesWithin, type Scene } from '../scene.js';
import type { Place } from '../selector.js';
import { addDescribed } from './groups.js';
import { described, lastSpeaker } from './described.js';
import { bodyBefore, ofState, personOfState } from './of-state.js';
import { readPhrase, type SpeakerPhrase } from './noun-phrase.js';
import { antecedentOf, type Turn } from './pronouns.js';
import { found, type Speaker } from './speaker.js';

/** The names that are the head of a phrase, or follow it as its name: “NATO spokesman X”, “the Kremlin”. */
function namedIn(
  scene: Scene,
  source: Place,
  phrase: SpeakerPhrase,
  actors: ReadonlyMap<string, CuratedActor>,
): Speaker | undefined {
  const names = namesWithin(scene, phrase.place).filter(({ sense }) => sense !== 'part_of_name');
  const appositive = inApposition(scene, source, phrase, actors);
  if (appositive !== undefined) return found(appositive, 'named', 'name');
  const persons = names.filter(({ actorId }) => actors.get(actorId)?.kind === 'person');
  const [person, ...joint] = [...new Set(persons.map(({ actorId }) => actorId))];
  const isOfPerson = /[’']s?$/u.test(
    phrase.place.block.text.slice(persons[0]?.span.end, (persons[0]?.span.end ?? 0) + 2).trim(),
  );
  if (person !== undefined && !isOfPerson) return found(person, 'named', 'name', joint);
  const coreEnd = phrase.place.start + phrase.core.length;
  const head = names.find(({ span }) => span.end === coreEnd && span.start >= phrase.place.start);
  if (!head) return undefined;
  const isGroup = actors.get(head.actorId)?.kind === 'group';
  const joined = names
    .filter((name) => name !== head && isJoined(phrase, name))
    .map(({ actorId }) => actorId);
  const [first = head.actorId, ...rest] = [...new Set([...joined, head.actorId])];
  return found(first, isGroup ? 'description' : 'named', 'name', rest);
}

/**
 * “The chief negotiator, Assistant Secretary of State X”, “her counterpart, X”: a person named after a comma, with nothing but a title
 * between; within the words for the speaker, unless these are an office.
 */
function inApposition(
  scene: Scene,
  source: Place,
  { sort, place: { block, end } }: SpeakerPhrase,
  actors: ReadonlyMap<string, CuratedActor>,
): string | undefined {
  const next = (scene.names.get(block) ?? []).find(
    ({ span, actorId }) => span.start >= end && actors.get(actorId)?.kind === 'person',
  );
  if (sort !== 'office' && (next?.span.end ?? Infinity) > source.end) return undefined;
  const between = next && block.text.slice(end, next.span.start);
  return between !== undefined && /^, (?:(?:\p{Lu}[\p{L}.’'-]*|of|the|for) )*$/u.test(between)
    ? next?.actorId
    : undefined;
}

/** “Washington and Warsaw”: before “and”. */
const isJoined = ({ place }: SpeakerPhrase, { span }: NameMention): boolean =>
  /^\s+and\s/u.test(place.block.text.slice(span.end, place.end));

/** Whom the words at a place mean; groups and unnamed persons become actors. */
export function resolveSpeaker(
  scene: Scene,
  place: Place,
  turns: readonly Turn[],
): Speaker | undefined {
  const phrase = readPhrase(place);
  if (phrase.sort === 'pronoun') {
    const id = antecedentOf(scene, place, turns);
    return id === undefined ? undefined : found(id, 'pronoun', 'pronoun');
  }
  const actors = new Map(scene.gathering.all().map((actor) => [actor.id, actor]));
  const named = namedIn(scene, place, phrase, actors) ?? ofState(scene, phrase);
  if (named) return named;
  if (phrase.sort === 'office') {
    const titled = phrase.isDefinite ? described(scene, phrase) : undefined;
    const person = titled ?? personOfState(scene, phrase) ?? lastSpeaker(scene, phrase, turns);
    if (person) return person;
    const unnamed = addDescribed(scene.gathering, phrase, 'person');
    return unnamed && found(unnamed.id, 'description', 'unnamed-person');
  }
  const before = personOfState(scene, phrase) ?? bodyBefore(scene, phrase);
  if (before) return before;
  if (phrase.sort !== 'group' && !isGroupNoun(phrase.head)) return undefined;
  const group = addDescribed(scene.gathering, phrase, 'group');
  return group && found(group.id, 'description', 'group');
}
