import type { CuratedActor } from '../../model/records/actors.js';
import type { Article, Project } from '../../records/project.js';
import { placesOf } from '../../records/usual-sense.js';
import { inText } from '../../records/selectors.js';
import { textOf } from '../selector.js';
import { findBodies } from './bodies.js';
import { Gathering } from './cast.js';
import { addTitles } from './add-titles.js';
import { isPrinted, knownBody, namesToLookFor, stateOf } from './known.js';
import { slugOf } from './likeness.js';
import { stateInTitle } from './offices-held.js';
import { knownNames } from './outlets.js';
import { gatherPersons } from './persons.js';
import { hasArticle, knownStates, namesOfState } from './states.js';

/** Whether a name is printed where no other state is named right before: “the Chinese Foreign Ministry” is not that of Russia. */
function isPrintedFor(
  article: Article,
  name: string,
  state: string | undefined,
  states: readonly CuratedActor[],
): boolean {
  if (state === undefined || !isPrinted(article, name)) return isPrinted(article, name);
  return inText(article).some(({ text }) =>
    placesOf(name, text).some((at) => {
      const [, before = ''] =
        /(\p{Lu}[\p{L}.]+)(?:[’']s)? $/u.exec(text.slice(Math.max(0, at - 30), at)) ?? [];
      const owner = before === '' ? undefined : stateInTitle(before, states);
      return owner === undefined || owner === state;
    }),
  );
}

/** Adds every actor of the registry whose name is printed, in any spelling that an article has. */
function addKnown(gathering: Gathering): void {
  const { article, known } = gathering;
  const states = known.filter(({ kind }) => kind === 'state');
  for (const actor of known) {
    if (actor.kind === 'person') continue;
    for (const name of namesToLookFor(actor))
      if (
        isPrintedFor(article, name, actor.state, states) &&
        !(actor.adjectives ?? []).includes(name)
      )
        gathering.addKnown(actor, name, 'known-name');
  }
}

/** Whether a name is printed otherwise than as a place: “in Helsinki”, “HELSINKI – …” tell of no state. */
const isMoreThanPlace = (article: Article, name: string): boolean =>
  inText(article).some(({ text }) =>
    placesOf(name, text).some(
      (at) =>
        at > 0 &&
        !/\b(?:in|at|to|from|near|outside|of|via)\s$/u.test(text.slice(Math.max(0, at - 9), at)),
    ),
  );

/** Adds states that are not in the registry, each with its codes. A capital stands for one only where it acts. */
function addStates(gathering: Gathering): void {
  const { article, known } = gathering;
  for (const state of knownStates()) {
    if (known.some((actor) => stateOf(actor) === state)) continue;
    const { name, adjective, codes } = state;
    const names = namesOfState(state).filter(
      (each) =>
        isPrinted(article, each) && (each !== state.capital || isMoreThanPlace(article, each)),
    );
    const isDescribed = names.length === 0 && isPrinted(article, adjective);
    for (const spelling of isDescribed ? [adjective] : names)
      gathering.addNew(
        {
          id: slugOf(name),
          kind: 'state',
          name,
          ...(hasArticle(name) ? { in_sentence: `the ${name}` } : {}),
          adjectives: [adjective],
          codes,
        },
        spelling,
        'new-state',
      );
  }
}

const stateWithCode = (
  actors: readonly CuratedActor[],
  iso3: string | undefined,
): string | undefined => actors.find(({ codes }) => codes?.iso3 === iso3)?.id;

/** Adds organisations, outlets and bodies that go by a name of their own. */
function addNamed(gathering: Gathering): void {
  const { article } = gathering;
  for (const { kind, name, spellings, iso3 } of knownNames()) {
    const actors = gathering.all();
    const owner = actors.find((actor) =>
      spellings.some(
        (each) =>
          each === actor.name || actor.printed.some((printed) => printed.spellings.includes(each)),
      ),
    );
    for (const spelling of spellings.filter((each) => isPrinted(article, each))) {
      if (owner && !gathering.entries.get(owner.id)?.isNew)
        gathering.addKnown(owner, spelling, 'known-name');
      else {
        const state = iso3 === undefined ? undefined : stateWithCode(actors, iso3);
        const inSentence =
          kind === 'media' || /^[A-Z.0-9-]+$/.test(name) ? undefined : `the ${name}`;
        gathering.addNew(
          {
            id: slugOf(name),
            kind,
            name,
            ...(inSentence === undefined || name.startsWith('The ')
              ? {}
              : { in_sentence: inSentence }),
            ...(state === undefined ? {} : { state }),
          },
          spelling,
          'new-name',
        );
      }
    }
  }
}

/** Adds ministries, agencies, institutes and the like by their heads. */
function addBodies(gathering: Gathering): void {
  const { article } = gathering;
  const named = new Set(knownNames().flatMap(({ spellings }) => spellings));
  for (const place of inText(article).flatMap(findBodies)) {
    const name = textOf(place);
    const actors = gathering.all();
    const states = actors.filter(({ kind }) => kind === 'state');
    const isState = states.some((state) =>
      state.printed.some(({ spellings }) => spellings.includes(name)),
    );
    if (isState || [...named].some((each) => each === name || name.endsWith(` ${each}`))) continue;
    const before = place.block.text.slice(Math.max(0, place.start - 30), place.start);
    const [, owner = ''] = /(\p{Lu}[\p{L}. ]*)[’']s? $/u.exec(before) ?? [];
    // A joint body is an organ of neither side.
    const isJoint = /\p{L}[-–]\p{Lu}/u.test(name);
    const state = isJoint ? undefined : (stateInTitle(owner, states) ?? stateInTitle(name, states));
    const known = knownBody(name, state, actors);
    if (known && !gathering.entries.get(known.id)?.isNew)
      gathering.addKnown(known, name, 'known-body');
    else
      gathering.addNew(
        {
          id: slugOf(known?.name ?? name),
          kind: 'body',
          name: known?.name ?? name,
          in_sentence: `the ${known?.name ?? name}`,
          ...(state === undefined ? {} : { state }),
        },
        name,
        'new-body',
      );
  }
}

/** Everybody an article names: actors of the registry, and new ones. */
export function gatherActors(article: Article, project: Project): Gathering {
  const gathering = new Gathering(article, project);
  addKnown(gathering);
  addStates(gathering);
  addNamed(gathering);
  addBodies(gathering);
  gatherPersons(gathering);
  addTitles(gathering);
  return gathering;
}
