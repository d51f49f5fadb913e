import { setOf } from '../lexicon/lexeme.js';
import { shapeIds } from '../lexicon/lexicon.js';
import type { Tokens } from '../lexicon/tokens.js';
import { formBefore, isAuxiliary, nounLike, verbAt, type Before } from './verb-forms.js';

export type Direction = 'past' | 'future';

/** What a verb group says of the time it governs; the future in the past is ahead of a time told, not surely of the writing. */
export type Tense = Direction | 'future_in_past';

/** Verbs whose infinitive happens with them: "failed to meet Friday" is past, "agreed to meet Friday" to come. */
const implicative = setOf(
  'failed managed began started continued helped forced had used came went tried refused declined seemed appeared happened ceased neglected got chose met traveled ' +
    'travelled flew arrived rose fell made found proved',
);
/** The future that a past tense tells of: "said they would meet". */
const futureInPast = new Set(['would', "wouldn't", "'d"]);
/** Time modifies the plan itself when it comes first: "On Friday the council planned to sell". */
const plans = setOf('planned expected intended hoped scheduled anticipated projected');

/** Words that put ahead what a past verb before them is about: "postponed a meeting scheduled for May 3". */
const scheduledWords = setOf('scheduled slated projected');

/** A plan, a duty, an expectation: still ahead, or only ahead of the past it is told in. */
function prospectiveTense(
  tokens: Tokens,
  index: number,
  { form, at }: Before,
  from: number,
): Tense | undefined {
  if (form === 'been') return formBefore(tokens, at, from).form === 'had' ? 'past' : 'future';
  if (form === 'was' || form === 'past') return 'future_in_past';
  if (form !== undefined) return 'future';
  // "Plans to build a pier were dropped": at the head of a sentence a noun.
  if (index === from && nounLike.has(tokens.word(index))) return 'future_in_past';
  if (tokens.id(index) !== shapeIds.pastForm && !tokens.slice(index).toLowerCase().endsWith('ed'))
    return 'future';
  if (!scheduledWords.has(tokens.word(index))) return 'future_in_past';
  for (let before = index - 1; before >= Math.max(from, index - 6); before -= 1)
    if (verbAt(tokens, before) !== undefined)
      return groupTense(tokens, before, from) === 'past' ? 'future_in_past' : 'future';
  return 'future';
}

/** Tense of the verb group whose last word is at `index`; undefined when the word settles nothing. */
export function groupTense(tokens: Tokens, index: number, from: number): Tense | undefined {
  const verb = verbAt(tokens, index);
  const before = formBefore(tokens, index, from);
  switch (verb) {
    case 'will':
      return 'future';
    case 'modal':
      if (tokens.is(index + 1, 'have')) return 'past';
      // "Could" is as often "was able to" as "might".
      if (tokens.is(index, 'could') || tokens.is(index, "couldn't")) return undefined;
      return futureInPast.has(tokens.word(index)) ? 'future_in_past' : 'future';
    case 'has':
      return before.form === 'will' ? 'future' : before.form === 'to' ? undefined : 'past';
    case 'had':
    case 'was':
    case 'did':
    case 'been':
      return 'past';
    case 'be':
      return before.form === 'to'
        ? infinitiveTense(tokens, before.at, from)
        : before.form === undefined
          ? 'future'
          : groupTense(tokens, before.at, from);
    case 'past':
    case 'participle':
      return participleTense(tokens, before, from);
    case 'prospective':
      return prospectiveTense(tokens, index, before, from);
    case 'ing':
      if (before.form === 'is') return 'future';
      if (before.form === 'was' || before.form === 'been') return 'past';
      return before.form === 'be' ? groupTense(tokens, before.at, from) : undefined;
    case 'to':
      return infinitiveTense(tokens, index, from);
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

function participleTense(tokens: Tokens, { form, at }: Before, from: number): Tense | undefined {
  if (form === 'will' || form === 'modal' || form === 'be' || form === 'has')
    return groupTense(tokens, at, from);
  if (form === 'to') return infinitiveTense(tokens, at, from);
  return form === 'is' ? undefined : 'past';
}

/** "to" and a verb: what governs it decides; a plan, an order, a hope lie ahead. A purpose far from its verb decides nothing. */
function infinitiveTense(tokens: Tokens, to: number, from: number): Tense | undefined {
  for (let at = to - 1; at >= Math.max(from, to - 6); at -= 1) {
    const verb = verbAt(tokens, at);
    const isNext = at === to - 1;
    switch (verb) {
      case undefined:
      case 'to':
      case 'ing':
        continue;
      case 'modal':
        return futureInPast.has(tokens.word(at)) ? 'future_in_past' : 'future';
      case 'prospective':
        return groupTense(tokens, at, from) === 'future' ? 'future' : 'future_in_past';
      case 'was':
        return isNext ? 'future_in_past' : 'past';
      case 'has':
      case 'had':
        return isNext ? 'past' : 'future_in_past';
      case 'past':
        if (implicative.has(tokens.word(at))) return 'past';
        return isNext || to - at <= 3 ? 'future_in_past' : undefined;
      case 'is':
      case 'will':
      case 'present':
      case 'be':
      case 'do':
        return 'future';
      case 'been':
      case 'being':
      case 'did':
      case 'participle':
        return 'future_in_past';
      default:
        return verb satisfies never;
    }
  }
  return undefined;
}
