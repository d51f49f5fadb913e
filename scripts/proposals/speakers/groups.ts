import type { CuratedActor } from '../../model/records/actors.js';
import { slugOf } from '../actors/likeness.js';
import { stateInTitle } from '../actors/offices-held.js';
import type { Gathering } from '../actors/cast.js';
import { inText } from '../../records/selectors.js';
import { placesOf } from '../../records/usual-sense.js';
import type { SpeakerPhrase } from './noun-phrase.js';

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The text without what only this sentence adds: “senior US officials” stays, “officials in Moscow” does too. */
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Adds a group, or one unnamed person, that the article only describes. */
export function addDescribed(
  gathering: Gathering,
  phrase: SpeakerPhrase,
  kind: 'group' | 'person',
): CuratedActor | undefined {
  const { text: whole, core, article: determiner } = phrase;
  const short = `${determiner}${core}`;
  const isOnce =
    inText(gathering.article).flatMap((block) => placesOf(short, block.text)).length === 1;
  // A long description would hide the names in it.
  const text = kind === 'person' && isOnce ? short : whole;
  const actors = gathering.all();
  const own = actors.find(
    (actor) =>
      actor.kind === kind &&
      actor.printed.some(
        ({ article, spellings }) =>
          article === gathering.article.id && spellings.some((each) => isSame(each, text)),
      ),
  );
  const generic = actors.find(
    (actor) =>
      actor.generic === true &&
      actor.printed.some(({ spellings }) => spellings.some((each) => isSame(each, text))),
  );
  const known = own ?? generic;
  if (known) {
    const entry = gathering.entries.get(known.id);
    if (entry) gathering.addSpelling(entry, text);
    else gathering.addKnown(known, text, 'known-group');
    return known;
  }
  const states = actors.filter((actor) => actor.kind === 'state');
  const state = stateInTitle(whole, states);
  const name = upperFirst(whole);
  const id = slugOf(name);
  if (id === '') return undefined;
  const inSentence =
    kind === 'person'
      ? `${determiner || 'the '}${whole}`.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
      : whole;
  return gathering.addNew(
    {
      id,
      kind,
      name,
      ...(inSentence === name ? {} : { in_sentence: inSentence }),
      ...(state === undefined ? {} : { state }),
    },
    text,
    kind === 'group' ? 'new-group' : 'unnamed-person',
  ).actor;
}
