import type { Block } from '../corpus/article.js';
import type { Place } from '../proposals/selector.js';
import { nearestIn } from '../records/nearest.js';
import { show } from '../text/printable.js';
import { wordsOf } from '../text/words.js';
import { Refusal } from '../text/refusal.js';
import { answerTo, type Conversation } from './ask.js';

/** Every place where an article prints words; none crosses a block. */
export const placesOfWords = (blocks: readonly Block[], words: string): Place[] =>
  blocks.flatMap((block) => {
    const places: Place[] = [];
    for (let at = block.text.indexOf(words); at >= 0; at = block.text.indexOf(words, at + 1))
      places.push({ block, start: at, end: at + words.length });
    return places;
  });

const context = 30;

/** A place with some words around it. */
const around = ({ block, start, end }: Place): string =>
  `line ${block.rawLine}: …${block.text.slice(Math.max(0, start - context), end + context)}…`;

/** How far two places are from each other: blocks count more than any number of characters. */
const farness = (a: Place, b: Place): readonly [number, number] => [
  Math.abs(a.block.seq - b.block.seq),
  Math.abs(a.start - b.start),
];

const nearestTo = (near: Place, places: readonly Place[]): Place | undefined =>
  [...places].sort((a, b) => {
    const [one, other] = [farness(a, near), farness(b, near)];
    return one[0] - other[0] || one[1] - other[1];
  })[0];

export interface WordsSought {
  /** The option that gave the words. */
  readonly name: string;
  readonly words: string;
  readonly blocks: readonly Block[];
  /** Of several places the one nearest to this is meant. */
  readonly near?: Place | undefined;
  /** Which of several places, counted from 1, as `--occurrence` gives it. */
  readonly occurrence?: string | undefined;
}

/** Every place of words that somebody quotes. @throws Refusal that says what the article prints instead. */
export function printedPlaces({ name, words, blocks }: WordsSought): Place[] {
  const places = placesOfWords(blocks, words);
  if (places.length > 0) return places;
  const like = nearestIn(blocks, words);
  const isLike = wordsOf(like?.text ?? '').some((word) => word.length > 3 && words.includes(word));
  const meant = like && isLike ? ` It prints ${show(like.text)}.` : '';
  throw new Refusal(`--${name}: the article does not print ${show(words)}.${meant}`);
}

/** The place of words that somebody quotes; of several, without one that it is near to, the one that is asked for. */
export async function placeOfWords(
  sought: WordsSought,
  conversation: Conversation | undefined,
): Promise<Place> {
  const { words, near, occurrence } = sought;
  const places = printedPlaces(sought);
  const [only] = places;
  if (!only) throw new Error('No place, and no refusal.');
  if (places.length === 1) return only;
  if (near) return nearestTo(near, places) ?? only;
  const choices = places.map((each, at) => ({ value: String(at + 1), help: around(each) }));
  // On a terminal the choices stand below the question.
  const listed = choices.map(({ value, help }) => ` ${value}: ${help}.`).join('');
  const answer = await answerTo(
    {
      name: 'occurrence',
      help: `The article prints ${show(words)} ${places.length} times. Which is meant?${conversation ? '' : listed}`,
      choices,
    },
    occurrence,
    conversation,
  );
  return places[Number(answer) - 1] ?? only;
}
