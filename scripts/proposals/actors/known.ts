import type { CuratedActor } from '../../model/records/actors.js';
import type { Article } from '../../records/project.js';
import { inText } from '../../records/selectors.js';
import { placesOf } from '../../records/usual-sense.js';
import { blocksWithWords } from '../../records/word-index.js';
import { bodyKey, personKey, surnameOf } from './likeness.js';
import { isBodyHead } from './offices.js';
import { knownStates, namesOfState, type KnownState } from './states.js';

export const isPrinted = (article: Article, name: string): boolean =>
  blocksWithWords(inText(article), name).some(({ text }) => placesOf(name, text).length > 0);

/** The state of the table that an actor is. */
export const stateOf = ({ codes }: Pick<CuratedActor, 'codes'>): KnownState | undefined =>
  knownStates().find((state) => state.codes.iso3 === codes?.iso3);

const namesOf = ({ name, printed }: CuratedActor): string[] => [
  ...new Set([name, ...printed.flatMap(({ spellings }) => spellings)]),
];

/** “Bush administration” beside “Bush Administration”. */
function withLowerHead(name: string): string | undefined {
  const [, before = '', head = ''] = /^(.+ )(\p{Lu}\p{Ll}+)$/u.exec(name) ?? [];
  return isBodyHead(head) ? before + head.toLowerCase() : undefined;
}

/** What may be printed of an actor: whatever any article prints; of a state also its capital and people. */
export function namesToLookFor(actor: CuratedActor): string[] {
  const state = stateOf(actor);
  if (state) return [...new Set([...namesOf(actor), ...namesOfState(state)])];
  // What describes a group may mean others in another article.
  if (actor.kind === 'group' && !actor.adjectives) return [];
  const names = namesOf(actor);
  return [...names, ...names.flatMap((name) => withLowerHead(name) ?? [])];
}

/** Whether a printed name of a person is one of a known actor, in whatever spelling; a surname alone must be the only one known. */
export function knownPerson(
  name: string,
  persons: readonly CuratedActor[],
): CuratedActor | undefined {
  const full = name.includes(' ');
  const alike = persons.filter((actor) =>
    namesOf(actor).some((known) =>
      full
        ? known.includes(' ') && personKey(known) === personKey(name)
        : known.includes(' ') && surnameOf(known) === name,
    ),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

const adjectivesOf = (actor: CuratedActor | undefined): readonly string[] =>
  actor ? (actor.adjectives ?? []).concat(actor.name).map((word) => word.toLowerCase()) : [];

/** The known body that a printed name means: Russian Defense Ministry is the Russian Ministry of Defence. */
export function knownBody(
  name: string,
  stateId: string | undefined,
  actors: readonly CuratedActor[],
): CuratedActor | undefined {
  const states = new Map(actors.map((actor) => [actor.id, actor]));
  const alike = actors.filter((actor) => {
    if (actor.kind === 'person' || actor.kind === 'state' || actor.kind === 'group') return false;
    if (stateId !== undefined && actor.state !== undefined && actor.state !== stateId) return false;
    const state = new Set(
      adjectivesOf(states.get(actor.state ?? '')).flatMap((word) => [
        word,
        word.replaceAll('.', ''),
      ]),
    );
    const key = bodyKey(name, state);
    return key.includes(' ') && namesOf(actor).some((known) => bodyKey(known, state) === key);
  });
  return alike.length === 1 ? alike[0] : undefined;
}
