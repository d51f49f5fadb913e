import { wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { matched, type CalendarFields, type Match, type Read } from './meaning.js';
import type { TimexMod } from '../terms.js';
import { isEra } from './eras.js';
import { readOrdinal } from './numbers.js';

const phases: Readonly<Record<string, TimexMod>> = {
  early: 'START',
  late: 'END',
  mid: 'MID',
  middle: 'MID',
  later: 'END',
};

/** The article before a noun, with a phase between them: "the early 1990s", "the mid-'80s". */
function readHead(tokens: Tokens, index: number) {
  const hasArticle = tokens.is(index, 'the');
  const at = hasArticle ? index + 1 : index;
  const mod = hasArticle ? phases[tokens.word(at)] : undefined;
  const isHyphenated = tokens.is(at + 1, '-') && tokens.gap(at + 1) === gaps.none;
  return { hasArticle, mod, end: mod === undefined ? at : isHyphenated ? at + 2 : at + 1 };
}

function readDecade(tokens: Tokens, index: number): Read<{ readonly fields: CalendarFields }> {
  const { classes, cardinal } = tokens.lexeme(index);
  if (classes & wordClass.decade && cardinal !== undefined)
    return { fields: { decade: 190 + cardinal / 10 }, end: index + 1 };
  const century = cardinal;
  const tens = tokens.lexeme(tokens.is(index + 1, '-') ? index + 2 : index + 1);
  if (
    century !== undefined &&
    century >= 15 &&
    century <= 20 &&
    tens.classes & wordClass.decade &&
    tens.cardinal !== undefined
  ) {
    return {
      fields: { decade: century * 10 + tens.cardinal / 10 },
      end: tokens.is(index + 1, '-') ? index + 3 : index + 2,
    };
  }
  const at = tokens.is(index, "'") ? index + 1 : index;
  const length = tokens.length(at);
  if (!tokens.has(at, wordClass.digits) || (length !== 2 && length !== 4)) return undefined;
  const suffix = tokens.lexeme(at + 1).word;
  const isPlural = tokens.gap(at + 1) === gaps.none && (suffix === 's' || suffix === "'s");
  const value = Number(tokens.slice(at));
  if (!isPlural || value % 10 !== 0) return undefined;
  if (length === 4) {
    if (value < 1000 || value >= 2200) return undefined;
    // "The 1800s" are a hundred years to most writers; "the 2000s" are ten.
    const fields =
      value % 100 === 0 && value < 2000 ? { century: value / 100 } : { decade: value / 10 };
    return { fields, end: at + 2 };
  }
  const isCued =
    at > index ||
    tokens.is(index - 1, 'the') ||
    tokens.has(index - 1, wordClass.phase) ||
    tokens.is(index - 1, '-');
  return isCued && value >= 20 && suffix === 's'
    ? { fields: { decade: 190 + value / 10 }, end: at + 2 }
    : undefined;
}

/** The 1990s; the late '80s; the nineties; the mid-1990s. */
export function matchDecade(tokens: Tokens, index: number): Match | undefined {
  const { hasArticle, mod, end: at } = readHead(tokens, index);
  const decade = readDecade(tokens, at);
  if (!decade) return undefined;
  const isWord = tokens.has(at, wordClass.decade);
  if (isWord && !hasArticle) return undefined;
  return matched(index, decade.end, 'decade', { kind: 'calendar', fields: decade.fields }, mod);
}

/** The 21st century; the early twentieth century; 11th-century; the 4th century BC. */
export function matchCentury(tokens: Tokens, index: number): Match | undefined {
  const { hasArticle, mod, end } = readHead(tokens, index);
  const ordinal = readOrdinal(tokens, end);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return undefined;
  const noun = tokens.is(ordinal.end, '-') ? ordinal.end + 1 : ordinal.end;
  if (!tokens.is(noun, 'century') && !tokens.is(noun, 'centuries')) return undefined;
  const isBefore = isEra(tokens, noun + 1);
  const century = isBefore ? -ordinal.value : ordinal.value - 1;
  const start = noun > ordinal.end && hasArticle && !mod ? index + 1 : index;
  const last = isBefore ? noun + 1 : noun;
  return matched(start, last + 1, 'century', { kind: 'calendar', fields: { century } }, mod);
}
