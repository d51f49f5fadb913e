import type { CuratedActor } from '../../model/records/actors.js';
import type { Article } from '../../records/project.js';
import { inText } from '../../records/selectors.js';
import { placesOf } from '../../records/usual-sense.js';
import { statusPrinted } from '../../records/title-words.js';
import type { PrintedRole } from '../shape.js';
import { selectorOf, textOf } from '../selector.js';
import type { PrintedTitle } from './titles.js';

/** What of a title tells the portfolio, and what the body for it is called. */
const portfolios: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bforeign (?:affairs )?(?:minister|secretary|ministry)|\bsecretary of state\b/i,
    /\b(?:ministry of foreign affairs|foreign ministry|(?:department of state|state department)|foreign office)$/i,
  ],
  [
    /\bdefen[cs]e (?:minister|secretary|ministry)|\b(?:secretary|minister) of defen[cs]e\b/i,
    /\b(?:(?:ministry|department) of defen[cs]e|defen[cs]e (?:ministry|department))$/i,
  ],
];

/** Titles of the United States that name no state. */
const american =
  /\b(?:under)?secretary of (?:state|defen[cs]e)\b|\bstate department\b|\bpentagon\b|\bwhite house\b/i;

/** The state that a title names, by its adjective or its name. */
export function stateInTitle(title: string, states: readonly CuratedActor[]): string | undefined {
  const first = states
    .flatMap(({ id, name, adjectives = [], printed }) =>
      [name, ...adjectives, ...printed.flatMap(({ spellings }) => spellings)].flatMap((word) => {
        const at = placesOf(word, title)[0];
        return at === undefined ? [] : [{ id, at }];
      }),
    )
    .sort((a, b) => a.at - b.at)[0];
  const unitedStates = states.find(({ codes }) => codes?.iso3 === 'USA')?.id;
  return first?.id ?? (american.test(title) ? unitedStates : undefined);
}

/** The body in which a title is held: the last that it names, or the ministry of that portfolio and state. */
export function bodyInTitle(
  title: string,
  stateId: string | undefined,
  bodies: readonly CuratedActor[],
  articleId: string,
): string | undefined {
  const named = bodies
    .filter(({ state }) => state === undefined || stateId === undefined || state === stateId)
    .flatMap(({ id, printed }) =>
      printed
        .filter(({ article }) => article === articleId)
        .flatMap(({ spellings }) => spellings)
        .flatMap((name) =>
          placesOf(name, title).map((at) => ({ id, end: at + name.length, length: name.length })),
        ),
    )
    .sort((a, b) => b.end - a.end || b.length - a.length)[0];
  if (named) return named.id;
  const [, ofPortfolio] = portfolios.find(([inTitle]) => inTitle.test(title)) ?? [];
  const held = bodies.filter(({ state, name }) => state === stateId && ofPortfolio?.test(name));
  return stateId !== undefined && held.length === 1 ? held[0]?.id : undefined;
}

/** A title as the record of an actor has it. */
export function roleOf(
  { place, isClause }: PrintedTitle,
  article: Article,
  body: string | undefined,
): PrintedRole {
  const { block, start, end } = place;
  const { text } = block;
  return {
    ...selectorOf(place, inText(article)),
    ...(body === undefined ? {} : { body }),
    status: statusPrinted(text.slice(0, start), textOf(place), text.slice(end)),
    ...(isClause ? { clause: true as const } : {}),
  };
}
