import { wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { coreOf, type Match, type Rule } from './meaning.js';
import { opensPhase } from './openings.js';
import type { TimexMod } from '../terms.js';
import { phrasesOf, readPhrase } from '../lexicon/phrases.js';

const phases = phrasesOf({ START: 'early, earlier', END: 'late, later', MID: 'mid, midway' });

/** "the end of", "the beginning of" and the like. */
const edges = phrasesOf({
  END: 'end, close',
  START: 'beginning, start, outset, turn, begin',
  MID: 'middle',
});

interface Modifier {
  readonly mod: TimexMod;
  readonly end: number;
  readonly rule: string;
}

/** "The first half of June", "the latter half of the century": of a year it is a half of its own. */
function readHalf(tokens: Tokens, index: number): Modifier | undefined {
  if (!tokens.is(index + 1, 'half') || !tokens.is(index + 2, 'of')) return undefined;
  const isSecond = tokens.is(index, 'second') || tokens.is(index, 'latter');
  if (!isSecond && !tokens.is(index, 'first')) return undefined;
  return { mod: isSecond ? 'END' : 'START', end: index + 3, rule: 'edge' };
}

function readPhase(tokens: Tokens, index: number): Modifier | undefined {
  const hasArticle = tokens.is(index, 'the');
  const at = hasArticle ? index + 1 : index;
  const word = tokens.lexeme(at).word;
  const edge = readPhrase(tokens, at, edges)?.meaning;
  if (edge !== undefined && tokens.is(at + 1, 'of')) {
    return word === 'turn' && !hasArticle ? undefined : { mod: edge, end: at + 2, rule: 'edge' };
  }
  const half = readHalf(tokens, at);
  if (half) return half;
  const phase = readPhrase(tokens, at, phases)?.meaning;
  if (phase === undefined) return undefined;
  const isHyphen = tokens.is(at + 1, '-') && tokens.gap(at + 1) === gaps.none;
  // "The late-July raid": the article belongs to the noun.
  if (isHyphen && hasArticle) return undefined;
  const end = isHyphen
    ? at + 2
    : tokens.is(at + 1, 'in') || tokens.is(at + 1, 'on')
      ? at + 2
      : at + 1;
  return { mod: phase, end, rule: 'phase' };
}

const measures = phrasesOf({
  MORE_THAN: 'more than, just over, over',
  LESS_THAN: 'less than, fewer than, just under, under, almost, nearly',
  EQUAL_OR_LESS: 'no more than, not more than, at most, up to',
  EQUAL_OR_MORE: 'no less than, at least',
  APPROX: 'about, around, roughly, approximately, some, circa',
});

function readMeasure(tokens: Tokens, index: number): Modifier | undefined {
  if (!tokens.has(index, wordClass.approximator)) return undefined;
  const phrase = readPhrase(tokens, index, measures);
  return phrase && { mod: phrase.meaning, end: index + phrase.words.length, rule: 'approximate' };
}

/** Whether a phase of the meaning makes sense: early May, late yesterday; not "late currently". */
function hasPhases({ meaning }: Match): boolean {
  return meaning.kind === 'calendar' || meaning.kind === 'unit';
}

/** Over, about and the like measure amounts and distances; before a date only the words of nearness do. */
function isMeasurable({ meaning, rule }: Match, mod: TimexMod, word: string): boolean {
  switch (meaning.kind) {
    case 'duration':
      // "Over three years" says how long it took; only "over a week" is sure to measure.
      if (word === 'over') return rule === 'duration' && meaning.amount === 1;
      return meaning.amount !== undefined;
    case 'offset':
    case 'comparison':
      return rule !== 'year-earlier' || mod !== 'APPROX';
    case 'clock':
      return mod === 'APPROX';
    case 'calendar':
      return (
        (mod === 'APPROX' &&
          word !== 'some' &&
          word !== 'about' &&
          meaning.fields.weekday === undefined) ||
        (word === 'about' && meaning.clock !== undefined)
      );
    case 'unit':
      return word === 'around' && rule === 'unit-end';
    case 'set':
    case 'vague':
      return false;
    default:
      return meaning satisfies never;
  }
}

/** An expression with the modifiers before it: early May, the end of 1999, more than two years, around noon. */
export function withModifiers(core: Rule): Rule {
  const inner = (tokens: Tokens, index: number): Match | undefined => {
    const plain = core(tokens, index);
    const phase = opensPhase(tokens, index) ? readPhase(tokens, index) : undefined;
    if (!phase) return plain;
    const match = core(tokens, phase.end);
    // "Earlier Friday" orders two events of a story; "early Friday" is a part of the day.
    const isOrder = tokens.is(index, 'earlier') || tokens.is(index, 'later');
    if (isOrder && match?.rule === 'weekday') return plain;
    if (
      !match ||
      !hasPhases(match) ||
      tokens.endsParagraph(index, match.end) ||
      (plain && plain.end >= match.end)
    )
      return plain;
    const mod = match.mod ?? phase.mod;
    const rule = `${phase.rule}+${match.rule}`;
    return { ...match, start: index, core: coreOf(match), mod, rule };
  };
  return (tokens, index) => {
    const measure = readMeasure(tokens, index);
    if (!measure) return inner(tokens, index);
    const match = inner(tokens, measure.end);
    const word = tokens.word(index);
    if (!match || !isMeasurable(match, measure.mod, word) || tokens.endsParagraph(index, match.end))
      return inner(tokens, index);
    return {
      ...match,
      start: index,
      core: coreOf(match),
      mod: match.mod ?? measure.mod,
      rule: `approximate+${match.rule}`,
    };
  };
}
