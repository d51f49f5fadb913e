import { isCapitalInside } from '../grammar/name-guard.js';
import { setOf, wordClass, type VerbForm } from '../lexicon/lexeme.js';
import { shapeIds } from '../lexicon/lexicon.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';

/** Ahead only with an infinitive after them: "about to", "going to", "set to". */
const withInfinitive = setOf('about going ready poised likely unlikely');
/** Nouns as often as verbs: "announced the plan May 3" is about the announcing. */
export const nounLike = setOf(
  'plan plans hope hopes aim aims forecast forecasts projects deadline felt left put cut hit hurt saw rose found broke',
);

const isNounPlace = (tokens: Tokens, index: number): boolean =>
  tokens.has(index - 1, wordClass.determiner | wordClass.preposition) || tokens.is(index - 1, "'s");

const adverbs = setOf('not also only now already');
const skippable = (tokens: Tokens, index: number): boolean =>
  tokens.id(index) === shapeIds.adverb || adverbs.has(tokens.word(index));

const articles = setOf('a an the its his her their our my your');

/** "A still unspecified date", "the proposed talks": behind an article an adjective, whatever its ending. */
function isAdjective(tokens: Tokens, index: number): boolean {
  const at =
    skippable(tokens, index - 1) || tokens.slice(index - 1) === 'still' ? index - 2 : index - 1;
  return articles.has(tokens.word(at));
}

/** The verb form at a token; a capital inside a sentence is a name ("United", "Fed", "May"), and "to" before a noun a preposition. */
export function verbAt(tokens: Tokens, index: number): VerbForm | undefined {
  const { verb, word } = tokens.lexeme(index);
  if (verb === undefined || isCapitalInside(tokens, index)) return undefined;
  // "Lower-than-expected earnings": an adjective.
  if (verb === 'prospective' && tokens.is(index - 1, '-') && tokens.gap(index) === gaps.none)
    return undefined;
  if (verb === 'to') return isInfinitive(tokens, index) ? 'to' : undefined;
  if (withInfinitive.has(word) && !tokens.is(index + 1, 'to')) return undefined;
  if (nounLike.has(word) && isNounPlace(tokens, index)) return undefined;
  if ((verb === 'past' || verb === 'participle') && isAdjective(tokens, index)) return undefined;
  if (word === 'set')
    return isAuxiliary(tokens, index - 1) || tokens.is(index + 1, 'for') ? 'prospective' : 'past';
  return verb;
}

const auxiliaries: ReadonlySet<string | undefined> = setOf('is was be been being');
export const isAuxiliary = (tokens: Tokens, index: number): boolean =>
  auxiliaries.has(tokens.lexeme(index).verb);

/** Nouns that news puts straight after the preposition "to". */
const destinations = setOf(
  'death court power work school town war office prison jail custody market peace life church hospital date victory justice university college trial',
);

/** "Narrowed to $3 billion." */
const currencies = setOf('$ € £ ¥');

function isInfinitive(tokens: Tokens, index: number): boolean {
  const next = tokens.lexeme(index + 1);
  const isNoun = [shapeIds.digits, shapeIds.plural, shapeIds.ingForm].some(
    (id) => id === tokens.id(index + 1),
  );
  if (isNoun || tokens.isCapital(index + 1) || currencies.has(next.word)) return false;
  if (destinations.has(tokens.word(index + 1))) return false;
  return (
    (next.classes & (wordClass.determiner | wordClass.cardinal | wordClass.approximator)) === 0
  );
}

/** The verb form before another, and where it stands. */
export interface Before {
  readonly form: VerbForm | undefined;
  readonly at: number;
}

/** The auxiliary or verb before a form, over adverbs. */
export function formBefore(tokens: Tokens, index: number, from: number): Before {
  let at = index - 1;
  for (let step = 0; step < 3 && at > from && skippable(tokens, at); step += 1) at -= 1;
  return { form: at >= from ? verbAt(tokens, at) : undefined, at };
}
