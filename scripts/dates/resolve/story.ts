import { setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import { civilDay } from '../timeline/day-number.js';
import { boundsOf, type Grain } from '../timeline/period.js';
import type { Mention } from './discourse.js';

/** Years by which a story may go on at one step. */
const longestStep = 3;
const toldGrains = new Set<Grain>(['day', 'weekend', 'week', 'month', 'season', 'quarter', 'half']);

const yearOf = ({ period }: Mention): number => civilDay(boundsOf(period)[0]).year;

const isNear = (one: Mention, other: Mention): boolean =>
  Math.abs(yearOf(one) - yearOf(other)) <= longestStep;

const clauseStarts = setOf('and , but ;');

/** "…, and by 1865 the war was over": a year that opens a clause. */
const opensClause = (tokens: Tokens, token: number): boolean =>
  tokens.has(token - 1, wordClass.preposition) && clauseStarts.has(tokens.word(token - 2));

/** How far a bracket is looked for, and how long a heading may be. */
const reach = 10;

/** "Resolution 1483 (May 22, 2003)". */
function isInBrackets(tokens: Tokens, token: number): boolean {
  for (let at = token - 1; at >= token - reach && tokens.gap(at + 1) !== gaps.paragraph; at -= 1) {
    if (tokens.is(at, ')')) return false;
    if (tokens.is(at, '(')) return true;
  }
  return false;
}

/** First token of the heading that holds a token: a short line of its own that no full stop ends. */
function headingStart(tokens: Tokens, token: number): number | undefined {
  let start = token;
  while (tokens.gap(start) < gaps.line && start > token - reach) start -= 1;
  let end = token + 1;
  while (tokens.gap(end) < gaps.line && end < token + reach) end += 1;
  const isLine = tokens.gap(start) >= gaps.line && tokens.gap(end) >= gaps.line;
  const isApart = tokens.gap(start) === gaps.paragraph || tokens.is(start - 1, '.');
  const isWhole = !tokens.has(end - 1, wordClass.punctuation) || tokens.is(end - 1, ')');
  return isLine && isApart && isWhole && end - start <= reach ? start : undefined;
}

/** How many tokens a leap holds for at most, within its paragraph. */
const leapReach = 120;

/** What a narrative has got to. */
export class Story {
  readonly #tokens: Tokens;
  #told: Mention | undefined;
  /** A time far from what was told: it holds for its paragraph where it opens a sentence, and from the next date near it on. */
  #leap: Mention | undefined;
  #heading: number | undefined;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** What a time at the token is told from. */
  at(token: number): Mention | undefined {
    const leap = this.#leap;
    return leap?.isFrame === true && this.#isSameParagraph(leap.token, token) ? leap : this.#told;
  }

  #isSameParagraph(from: number, to: number): boolean {
    if (to - from > leapReach) return false;
    for (let at = from + 1; at <= to; at += 1)
      if (this.#tokens.gap(at) === gaps.paragraph) return false;
    return true;
  }

  /** A year in passing or in brackets is only looked at; a heading's first is where the story goes. */
  goTo(mention: Mention): void {
    const { period, token, isFrame } = mention;
    const tokens = this.#tokens;
    const isYear = period.grain === 'year';
    if (!isYear && !toldGrains.has(period.grain)) return;
    const heading = mention.isDated === true ? headingStart(tokens, token) : undefined;
    if (heading !== undefined) {
      if (heading !== this.#heading) this.#set(mention);
      this.#heading = heading;
    } else if (!this.#told) this.#set(mention);
    else if (isInBrackets(tokens, token)) return;
    else if (isYear && isFrame !== true && !opensClause(tokens, token)) return;
    else if (isNear(this.#told, mention)) this.#set(mention);
    else if (this.#leap && (isNear(this.#leap, mention) || this.#isAscent(this.#leap, mention)))
      if (mention.isDated === true) this.#set(mention);
      else this.#leap = { ...this.#leap, ...mention, isFrame: this.#leap.isFrame === true };
    else if (mention.isDated === true) this.#leap = mention;
  }

  /** A life is told in longer steps, but each further on. */
  #isAscent(leap: Mention, mention: Mention): boolean {
    return (
      this.#told !== undefined &&
      yearOf(this.#told) < yearOf(leap) &&
      yearOf(leap) < yearOf(mention)
    );
  }

  #set(mention: Mention): void {
    this.#told = mention;
    this.#leap = undefined;
  }
}
