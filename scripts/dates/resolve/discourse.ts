import { setOf, wordClass } from '../lexicon/lexeme.js';
import type { Tokens } from '../lexicon/tokens.js';
import { boundsOf, type Grain, type Period, periodOf } from '../timeline/period.js';
import { civilDay, type DayNumber } from '../timeline/day-number.js';
import { opensSentence, sentenceStart } from './sentences.js';
import type { Match } from '../grammar/meaning.js';
import type { Style } from './style.js';
import { dateOf, type Resolution } from './resolution.js';
import { Story } from './story.js';

/** A time the text has named, and where. */
export interface Mention {
  readonly period: Period;
  /** Index of its expression in the result. */
  readonly index: number;
  readonly token: number;
  /** One past its last token. */
  readonly end: number;
  /** Its year is printed. */
  readonly isDated?: boolean;
  /** It opens its sentence with a printed year: what follows is told within that year. */
  readonly isFrame?: boolean;
}

/** From finest to coarsest: a day fixes its month and year, not the other way round. */
const rank: Readonly<Record<Grain, number>> = {
  day: 0,
  weekend: 1,
  week: 2,
  month: 3,
  season: 4,
  quarter: 4,
  half: 5,
  year: 6,
  decade: 7,
  century: 8,
  millennium: 9,
};

/** What joins two times rather than putting one into the other. */
const joiners = setOf('to and or until till through than from');

/** How many past mentions are looked through for one that fits. */
const memory = 12;

/** What the text has spoken of so far: the time of writing and the last few times named. */
export class Discourse {
  readonly anchor: DayNumber;
  readonly tokens: Tokens;
  #mentions: Mention[] = [];
  /** The stretch a financial report is about, for "the period" and "a year earlier". */
  #topic: Mention | undefined;

  readonly style: Style;
  readonly #told: Story | undefined;
  /** What a narrative has got to where it is now read; news has only its own day. */
  story: Mention | undefined;

  constructor(tokens: Tokens, anchor: DayNumber, style: Style) {
    this.tokens = tokens;
    this.anchor = anchor;
    this.style = style;
    this.#told = style === 'narrative' ? new Story(tokens) : undefined;
  }

  mention(mention: Mention): void {
    this.#mentions.push(mention);
    if (this.#mentions.length > memory * 2) this.#mentions = this.#mentions.slice(-memory);
    const { grain } = mention.period;
    const isReport = grain === 'quarter' || grain === 'half';
    const [first, last] = boundsOf(mention.period);
    // A report is about the latest quarter it has figures for: neither a forecast nor a look further back changes that.
    const isLater =
      !this.#topic || (last <= this.anchor && first > boundsOf(this.#topic.period)[0]);
    if (isReport && isLater) this.#topic = mention;
  }

  /** Goes on to a token. */
  readTo(token: number): void {
    this.story = this.#told?.at(token);
  }

  tell(mention: Mention): void {
    this.#told?.goTo(mention);
  }

  setTopic(mention: Mention): void {
    this.#topic = mention;
  }

  get topic(): Mention | undefined {
    return this.#topic;
  }

  /** The last time named that is no coarser than the grain. */
  lastWithin(grain: Grain): Mention | undefined {
    return this.#mentions
      .slice(-memory)
      .findLast(({ period }) => rank[period.grain] <= rank[grain]);
  }

  /** The last unit of just this grain. */
  lastOf(grain: Grain): Mention | undefined {
    return this.#mentions.slice(-memory).findLast(({ period }) => period.grain === grain);
  }

  /** The dated opening of a sentence that frames a token, when one is within that many tokens before it. */
  frame(token: number, reach: number): Mention | undefined {
    const mention = this.#mentions.findLast(({ isFrame }) => isFrame === true);
    const isNear =
      mention !== undefined &&
      token - mention.token <= reach &&
      rank[mention.period.grain] <= rank.year;
    return isNear ? mention : undefined;
  }

  /** The year of a story: the last two times named both lie in it. */
  storyYear(token: number, reach: number): Mention | undefined {
    const [before, last] = this.#mentions.slice(-2);
    if (!before || !last || token - last.token > reach) return undefined;
    const yearOf = ({ period }: Mention): number => civilDay(boundsOf(period)[0]).year;
    const isDated = rank[before.period.grain] <= rank.year && rank[last.period.grain] <= rank.year;
    return isDated && yearOf(before) === yearOf(last) ? last : undefined;
  }

  get last(): Mention | undefined {
    return this.#mentions.at(-1);
  }

  /** The year or week named straight before a preposition and an expression: "last year in April", "in 2003, in January". */
  wholeBefore(grain: 'year' | 'week', { start }: Match): Mention | undefined {
    const { last, tokens } = this;
    if (last?.period.grain !== grain || !tokens.has(start - 1, wordClass.preposition))
      return undefined;
    const end = tokens.is(last.end, ',') ? last.end + 1 : last.end;
    return end === start - 1 && !joiners.has(tokens.word(end)) ? last : undefined;
  }

  /** Times named in the sentence of a token, latest first. */
  inSentence(token: number): Mention[] {
    const from = sentenceStart(this.tokens, token);
    return this.#mentions.filter((mention) => mention.token >= from).reverse();
  }

  /** The day from which times are counted: that of the writing, in a narrative that of the story. */
  get now(): DayNumber {
    return this.story ? boundsOf(this.story.period)[0] : this.anchor;
  }

  /** Whether units so fine cannot be counted from the story: "last week" after "in 1944" is of the writing. */
  isTooFine(grain: Grain): boolean {
    return this.story !== undefined && rank[grain] < rank[this.story.period.grain];
  }

  /** A time counted from now. */
  fromNow(period: Period): Resolution {
    return this.story
      ? dateOf(period, 'anaphoric', this.story.index)
      : dateOf(period, 'deictic', 'publication');
  }

  current(grain: Grain): Period {
    return periodOf(grain, this.now);
  }
}

/** Keeps what a later "that day", "the quarter" or "a year earlier" may point back to. */
export function remember(
  discourse: Discourse,
  match: Match,
  resolution: Resolution,
  index: number,
): void {
  const { period, isAside } = resolution;
  if (period && !isAside) {
    const isDated = resolution.reference === 'absolute';
    const isFrame = isDated && opensSentence(discourse.tokens, match.start);
    const mention = { period, index, token: match.start, end: match.end, isDated, isFrame };
    discourse.mention(mention);
    const isBack = match.meaning.kind === 'offset' && match.meaning.sign < 0;
    if (resolution.anchor !== 'publication' && !isBack) discourse.tell(mention);
  }
  // "The nine months" of a report are counted from the start of its year, so a year is what they are compared by.
  const { meaning } = match;
  const isReportSpan =
    match.rule === 'definite-duration' && meaning.kind === 'duration' && meaning.grain === 'month';
  if (isReportSpan)
    discourse.setTopic({
      period: discourse.current('year'),
      index,
      token: match.start,
      end: match.end,
    });
}
