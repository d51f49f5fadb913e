import { findMarkPairs, type MarkPair } from '../corpus/quotation-marks.js';

/** A word, one of them a verb of reporting, a sign of punctuation, or a whole pair of quotation marks with what it holds. */
export interface Token {
  readonly kind: 'word' | 'verb' | 'sign' | 'pair';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In lower case and with straight apostrophes. */
  readonly lower: string;
  readonly pair?: MarkPair;
}

/** Abbreviations that a name or a figure follows, so that their full stop ends no sentence. */
const titles =
  'mr|mrs|ms|messrs|dr|prof|sen|sens|rep|reps|gov|govs|gen|lt|col|maj|capt|cmdr|sgt|cpl|pvt|adm|rev|hon|st|mt|ft|jr|sr|pres|supt|insp|det|spc|amb|atty|no|nos|vs|v|etc|fig|approx|dept|assn|bros|corp|inc|ltd|co|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tue|tues|wed|thu|thurs|fri|sat|sun|calif|conn|del|fla|ill|ind|kan|mass|mich|minn|miss|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo|ala|ariz|ark|colo|ky|la|md|mo|ga|op|cit|al|ed|eds|vol|pp|p|a.m|p.m';
const abbreviations: ReadonlySet<string> = new Set(titles.split('|'));

const word =
  /[\p{L}\p{N}@#$£€][\p{L}\p{N}\p{M}]*(?:['’.,&/@-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|\.{2,}|…|\s-{1,3}(?=\s)|--+|\S/gu;
/** He’s, they’d: the verb is a word of its own. */
const contracted = /^(?:i|you|he|she|it|we|they|who|that|there)(?=['’](?:s|d|ll|ve|re|m)$)/i;

export const straightened = (text: string): string => text.toLowerCase().replaceAll('’', "'");

const isAbbreviation = (text: string): boolean => {
  // R-Ind., D-S.C.
  const last = text.slice(text.lastIndexOf('-') + 1);
  return /^(?:\p{L}|(?:\p{L}\.)+\p{L}{1,2})$/u.test(last) || abbreviations.has(last.toLowerCase());
};

function* wordsIn(text: string, from: number, to: number): Generator<Token> {
  const token = (kind: Token['kind'], start: number, end: number): Token => {
    const printed = text.slice(start, end);
    // The country, not the pronoun.
    const lower = printed === 'US' ? 'u.s.' : straightened(printed);
    return { kind, start, end, text: printed, lower };
  };
  word.lastIndex = from;
  for (let match = word.exec(text); match && match.index < to; match = word.exec(text)) {
    const end = Math.min(to, match.index + match[0].length);
    const start = match.index + (/^\s/.test(match[0]) ? 1 : 0);
    const printed = text.slice(start, end);
    if (!/^[\p{L}\p{N}@#$£€]/u.test(printed)) yield token('sign', start, end);
    else {
      const pronoun = contracted.exec(printed)?.[0].length;
      if (pronoun !== undefined) {
        yield token('word', start, start + pronoun);
        yield token('word', start + pronoun, end);
      } else {
        const isShort = text[end] === '.' && end < to && isAbbreviation(printed);
        if (isShort) word.lastIndex = end + 1;
        yield token('word', start, isShort ? end + 1 : end);
      }
    }
    if (word.lastIndex >= to) break;
  }
}

/** The words and signs of a paragraph, each pair of quotation marks as one of them. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const pair of findMarkPairs(text)) {
    for (const token of wordsIn(text, at, pair.start)) tokens.push(token);
    const printed = text.slice(pair.start, pair.end);
    const { start, end } = pair;
    tokens.push({ kind: 'pair', start, end, text: printed, lower: printed, pair });
    at = pair.end;
  }
  for (const token of wordsIn(text, at, text.length)) tokens.push(token);
  return tokens;
}
