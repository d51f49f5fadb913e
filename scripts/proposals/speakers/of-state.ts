import type { CuratedActor } from '../../model/records/actors.js';
import type { NameMention } from '../../records/name-mentions.js';
import { knownBody } from '../actors/known.js';
import { stateInTitle } from '../actors/offices-held.js';
import { namesWithin, type Scene } from '../scene.js';
import type { SpeakerPhrase } from './noun-phrase.js';
import { found, type Speaker } from './speaker.js';

/** The names printed before a phrase, in reading order. */
export const namedBefore = (scene: Scene, { place }: SpeakerPhrase): NameMention[] =>
  scene.blocks
    .slice(0, scene.blocks.indexOf(place.block) + 1)
    .flatMap((block) => scene.names.get(block) ?? [])
    .filter(({ span }) => span.block !== place.block || span.end <= place.start);

const stateIn = (actors: readonly CuratedActor[], words: string): string | undefined =>
  stateInTitle(
    words,
    actors.filter(({ kind }) => kind === 'state'),
  );

/** “The US side”, “the Russian government”: the state itself. */
function sideOfState(scene: Scene, phrase: SpeakerPhrase): Speaker | undefined {
  if (!/^(?:side|government|leadership|capital)$/i.test(phrase.head)) return undefined;
  const actors = new Map(scene.gathering.all().map((actor) => [actor.id, actor]));
  const state = namesWithin(scene, phrase.place).find(
    ({ actorId }) => actors.get(actorId)?.kind === 'state',
  );
  return state && found(state.actorId, 'named', 'side-of-state');
}

/** “The Russian foreign ministry”, “Russia’s foreign ministry”, in lower case. */
function ministry(scene: Scene, { head, core }: SpeakerPhrase): Speaker | undefined {
  if (!/^(?:ministry|department|parliament|embassy|military)$/.test(head)) return undefined;
  const actors = scene.gathering.all();
  const state = stateIn(actors, core);
  const body = state === undefined ? undefined : knownBody(core, state, actors);
  if (!body) return undefined;
  scene.gathering.addKnown(body, core, 'known-body');
  return found(body.id, 'named', 'ministry');
}

const persons =
  /^(?:colleague|counterpart|host|guest|chairman|minister|general|envoy|negotiator|ambassador|diplomat|president|leader)$/i;

/** “His American colleague”, “the Swedish chairman”: the last person named of the state that the adjective names. */
export function personOfState(scene: Scene, phrase: SpeakerPhrase): Speaker | undefined {
  if (!persons.test(phrase.head)) return undefined;
  const actors = scene.gathering.all();
  const state = stateIn(actors, phrase.core);
  if (state === undefined) return undefined;
  const ofIt = new Set(
    actors.flatMap((actor) => (actor.kind === 'person' && actor.state === state ? actor.id : [])),
  );
  const last = namedBefore(scene, phrase).findLast(({ actorId }) => ofIt.has(actorId));
  return last && found(last.actorId, 'description', 'person-of-state');
}

/** Whom a phrase means by the state that it names. */
export const ofState = (scene: Scene, phrase: SpeakerPhrase): Speaker | undefined =>
  sideOfState(scene, phrase) ?? ministry(scene, phrase);

/** “The ministry”, “the alliance”: the last body with that word in its name, or the last organisation. */
export function bodyBefore(scene: Scene, phrase: SpeakerPhrase): Speaker | undefined {
  if (!phrase.isDefinite || !/^\p{Ll}/u.test(phrase.text)) return undefined;
  const actors = new Map(scene.gathering.all().map((actor) => [actor.id, actor]));
  const isAlliance = /^(?:alliance|bloc|organi[sz]ation)$/.test(phrase.head);
  const last = namedBefore(scene, phrase).findLast(({ actorId }) => {
    const actor = actors.get(actorId);
    if (isAlliance) return actor?.kind === 'igo';
    return actor?.kind !== 'person' && actor?.name.toLowerCase().split(' ').includes(phrase.head);
  });
  return last && found(last.actorId, 'description', 'body-before');
}
