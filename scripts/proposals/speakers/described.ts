import type { Scene } from '../scene.js';
import type { SpeakerPhrase } from './noun-phrase.js';
import { namedBefore } from './of-state.js';
import type { Turn } from './pronouns.js';
import { found, type Speaker } from './speaker.js';

const wordsOf = ({ text }: SpeakerPhrase): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}.]+/u)
    .filter((word) => word.length > 2 && word !== 'the' && word !== 'for');

const holds = (role: string, words: readonly string[]): boolean =>
  words.every((word) => role.toLowerCase().includes(word));

/** “The deputy minister”, “the Russian president”: the last person named before with such a title, here or in another article. */
export function described(scene: Scene, phrase: SpeakerPhrase): Speaker | undefined {
  const words = wordsOf(phrase);
  const titled = scene.gathering
    .all()
    .filter(
      ({ kind, printed }) =>
        kind === 'person' &&
        printed.some(({ roles = [] }) => roles.some(({ exact }) => holds(exact, words))),
    );
  const ids = new Set(titled.map(({ id }) => id));
  const last = namedBefore(scene, phrase).findLast(({ actorId }) => ids.has(actorId));
  if (last) return found(last.actorId, 'description', 'title');
  const [one, other] = titled;
  if (!one || other || words.length < 2) return undefined;
  // Where the name is not printed at all, the title is what the article calls them.
  if (!scene.gathering.entries.has(one.id))
    scene.gathering.addKnown(one, phrase.text, 'known-title');
  return found(one.id, 'description', 'title');
}

/** “The expert”: whoever spoke last, in this paragraph or the one before. */
export function lastSpeaker(
  scene: Scene,
  phrase: SpeakerPhrase,
  turns: readonly Turn[],
): Speaker | undefined {
  if (!phrase.isDefinite || wordsOf(phrase).length > 2) return undefined;
  const paragraph = scene.blocks.indexOf(phrase.place.block);
  const persons = new Set(
    scene.gathering.all().flatMap(({ id, kind }) => (kind === 'person' ? id : [])),
  );
  const spoke = turns.findLast(
    (turn) => paragraph - turn.paragraph <= 1 && persons.has(turn.actorId),
  );
  return spoke && found(spoke.actorId, 'description', 'last-speaker');
}
