import { wordClass, type VerbForm } from '../lexicon/lexeme.js';
import { shapeIds } from '../lexicon/lexicon.js';
import type { Tokens } from '../lexicon/tokens.js';
import { isCapitalInside } from '../grammar/name-guard.js';

export type Direction = 'past' | 'future';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs whose infinitive happens with them: "failed to meet Friday" is past, "agreed to meet Friday" to come. */
const implicative = list(
  'failed managed began started continued helped forced had used came went tried refused declined seemed appeared happened ceased neglected got chose met traveled ' +
    'travelled flew arrived rose fell made found proved',
);
/** Ahead only with an infinitive after them: "about to", "going to", "set to". */
const withInfinitive = list('about going ready poised likely unlikely');
/** Nouns as often as verbs: "announced the plan May 3" is about the announcing. */
const nouns = list(
  'plan plans hope hopes aim aims forecast forecasts projects deadline felt left put cut hit hurt saw rose found broke',
);

const isNounPlace = (tokens: Tokens, index: number): boolean =>
  tokens.has(index - 1, wordClass.determiner | wordClass.preposition) || tokens.is(index - 1, "'s");

/** Time modifies the plan itself when it stands first: "On Friday the council planned to sell". */
const plans = list('planned expected intended hoped scheduled anticipated projected');

/** The verb form at a token; a capital inside a sentence is a name ("United", "Fed", "May"), and "to" before a noun a preposition. */
export function verbAt(tokens: Tokens, index: number): VerbForm | undefined {
  const { verb, word } = tokens.lexeme(index);
  if (verb === undefined || isCapitalInside(tokens, index)) return undefined;
  if (verb === 'to') return isInfinitive(tokens, index) ? 'to' : undefined;
  if (withInfinitive.has(word) && !tokens.is(index + 1, 'to')) return undefined;
  if (nouns.has(word) && isNounPlace(tokens, index)) return undefined;
  if (word === 'set') return isAuxiliary(tokens, index - 1) ? 'prospective' : 'past';
  return verb;
}

const isAuxiliary = (tokens: Tokens, index: number): boolean => {
  const { verb } = tokens.lexeme(index);
  return verb === 'is' || verb === 'was' || verb === 'be' || verb === 'been' || verb === 'being';
};

/** Nouns that news puts straight after the preposition "to". */
const destinations = list(
  'death court power work school town war office prison jail custody market peace life church hospital date victory justice university college trial',
);

function isInfinitive(tokens: Tokens, index: number): boolean {
  const next = tokens.lexeme(index + 1);
  const id = tokens.id(index + 1);
  if (
    tokens.isCapital(index + 1) ||
    id === shapeIds.digits ||
    id === shapeIds.plural ||
    id === shapeIds.ingForm
  )
    return false;
  if (destinations.has(tokens.word(index + 1))) return false;
  return (
    (next.classes & (wordClass.determiner | wordClass.cardinal | wordClass.approximator)) === 0
  );
}

const skippable = (tokens: Tokens, index: number): boolean => {
  const word = tokens.word(index);
  return (
    tokens.id(index) === shapeIds.adverb ||
    word === 'not' ||
    word === 'also' ||
    word === 'only' ||
    word === 'now' ||
    word === 'already'
  );
};

interface Before {
  readonly form: VerbForm | undefined;
  readonly at: number;
}

/** The auxiliary or verb before a form, over adverbs. */
function formBefore(tokens: Tokens, index: number, from: number): Before {
  let at = index - 1;
  for (let step = 0; step < 3 && at > from && skippable(tokens, at); step += 1) at -= 1;
  return { form: at >= from ? verbAt(tokens, at) : undefined, at };
}

/** Direction of the verb group whose last word stands at `index`; undefined when the word settles nothing. */
export function groupDirection(tokens: Tokens, index: number, from: number): Direction | undefined {
  const verb = verbAt(tokens, index);
  const before = formBefore(tokens, index, from);
  switch (verb) {
    case 'will':
      return 'future';
    case 'modal':
      if (tokens.is(index + 1, 'have')) return 'past';
      // "Could" is as often "was able to" as "might".
      return tokens.is(index, 'could') || tokens.is(index, "couldn't") ? undefined : 'future';
    case 'has':
      return before.form === 'will' ? 'future' : before.form === 'to' ? undefined : 'past';
    case 'had':
    case 'was':
    case 'did':
    case 'been':
      return 'past';
    case 'be':
      return before.form === 'to'
        ? infinitiveDirection(tokens, before.at, from)
        : before.form === undefined
          ? 'future'
          : groupDirection(tokens, before.at, from);
    case 'past':
    case 'participle':
      return participleDirection(tokens, before, from);
    case 'prospective':
      return before.form === 'been' && formBefore(tokens, before.at, from).form === 'had'
        ? 'past'
        : 'future';
    case 'ing':
      if (before.form === 'is') return 'future';
      if (before.form === 'was' || before.form === 'been') return 'past';
      return before.form === 'be' ? groupDirection(tokens, before.at, from) : undefined;
    case 'to':
      return infinitiveDirection(tokens, index, from);
    case 'is':
    case 'do':
    case 'being':
    case 'present':
    case undefined:
      return undefined;
    default:
      return verb satisfies never;
  }
}

/** A plan told in the past tense, where the time before it dates the planning. */
export const isPlanTold = (tokens: Tokens, index: number): boolean =>
  plans.has(tokens.word(index)) && !isAuxiliary(tokens, index - 1);

function participleDirection(tokens: Tokens, before: Before, from: number): Direction | undefined {
  const { form, at } = before;
  if (form === 'will' || form === 'modal' || form === 'be' || form === 'has')
    return groupDirection(tokens, at, from);
  if (form === 'to') return infinitiveDirection(tokens, at, from);
  return form === 'is' ? undefined : 'past';
}

/** "to" and a verb: what governs it decides; a plan, an order, a hope lie ahead. A purpose far from its verb decides nothing. */
function infinitiveDirection(tokens: Tokens, to: number, from: number): Direction | undefined {
  for (let at = to - 1; at >= Math.max(from, to - 6); at -= 1) {
    const verb = verbAt(tokens, at);
    if (verb === undefined || verb === 'to' || verb === 'ing') continue;
    if (verb === 'is' || verb === 'will' || verb === 'prospective' || verb === 'modal')
      return 'future';
    if (verb === 'was') return at === to - 1 ? 'future' : 'past';
    if (verb === 'has' || verb === 'had') return at === to - 1 ? 'past' : 'future';
    if (verb === 'past' && implicative.has(tokens.word(at))) return 'past';
    if (verb === 'past' && to - at > 3) return undefined;
    return 'future';
  }
  return undefined;
}
