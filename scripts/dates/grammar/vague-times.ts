import { classesOf } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { type Phrase, readPhrase, vaguePhrases } from '../lexicon/phrases.js';
import { type Match, matched } from './meaning.js';

/** Prepositions are not part of the extent. */
const leading = new Set(['at', 'to']);

/** What makes an adjective of "the past": the past month, the past two years. */
const nextOfPast = classesOf('unit cardinal digits quantity season month weekday dayPart fiscal');

/** "Once" is past only before a verb or adjective of a former state; "one day" only with what is to come. */
function isMeant(tokens: Tokens, index: number, { words }: Phrase<unknown>): boolean {
  const [first] = words;
  const next = tokens.lexeme(index + words.length);
  if (words.length === 1) {
    if (first === 'once')
      return next.verb === 'past' && tokens.lexeme(index - 1).verb === undefined;
    if (first === 'shortly' || first === 'recent')
      return next.word !== 'after' && next.word !== 'before' && !tokens.isCapital(index + 1);
    if (first === 'now')
      return (
        !tokens.is(index - 1, 'from') &&
        !(tokens.is(index + 1, ',') && tokens.gap(index) === gaps.paragraph)
      );
    if (first === 'current') return !tokens.isCapital(index + 1);
  }
  if (first === 'one')
    return tokens.lexeme(index - 1).verb === 'will' || tokens.lexeme(index - 1).verb === 'modal';
  if (first === 'the' && words[1] === 'past') return (next.classes & nextOfPast) === 0;
  if (first === 'at') return next.word !== 'of' && next.word !== 'when' && next.word !== 'that';
  return true;
}

/** “The future” is no noun before a name: the future American system, but: in the future America may build one. */
const isAdjective = (tokens: Tokens, index: number, { words }: Phrase<unknown>): boolean =>
  words.length === 2 &&
  words[0] === 'the' &&
  words[1] === 'future' &&
  tokens.isCapital(index + 2) &&
  !tokens.is(index - 1, 'in');

/** Currently; recently; the near future. */
export function matchVague(tokens: Tokens, index: number): Match | undefined {
  const phrase = readPhrase(tokens, index, vaguePhrases);
  if (!phrase || !isMeant(tokens, index, phrase)) return undefined;
  const isOutside = leading.has(phrase.words[0] ?? '') || isAdjective(tokens, index, phrase);
  const start = isOutside ? index + 1 : index;
  return matched(start, index + phrase.words.length, 'vague', {
    kind: 'vague',
    reference: phrase.meaning,
  });
}
