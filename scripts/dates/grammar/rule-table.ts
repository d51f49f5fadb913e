import { wordClass } from '../lexicon/lexeme.js';
import type { DateOrder } from '../terms.js';
import { matchClock, matchPartOfDay } from './clocks.js';
import {
  matchLatestPeriod,
  matchPeriodOfYear,
  matchSamePeriod,
  matchYearEarlier,
} from './comparisons.js';
import { matchDirectedDuration } from './directed-durations.js';
import { matchDistance, matchSaidBefore } from './distances.js';
import { matchDuration, matchOrdinalUnit, matchPlainPlural } from './durations.js';
import { matchHoliday } from './holidays.js';
import type { Rule } from './rule.js';
import { matchMonth, matchMonthDay } from './month-dates.js';
import { matchNumericDate } from './numeric-dates.js';
import { matchFirstDay, matchFirstOrdinal } from './ranges.js';
import { matchBareUnit, matchDayPart, matchDeicticDay, matchUnit } from './relative-units.js';
import { matchEvery, matchFrequency, matchPer, matchPluralWeekday } from './sets.js';
import { matchVague } from './vague-times.js';
import { matchDetermined, matchWeekday, matchWeekOf } from './weekdays.js';
import { matchUnitEnd } from './year-ends.js';
import { matchFiscalYear, matchSeason, matchShortQuarter, matchYearPart } from './year-parts.js';
import { matchCentury, matchDecade } from './decades.js';
import { matchYear, matchYearPair } from './years.js';

/** Stands for the classes of a word that has none. */
export const plainWord = 1 << 30;

/** Where a rule is worth trying: the classes of its first word and, where it gains, of its second. */
export interface RuleEntry {
  readonly starts: number;
  readonly next: number;
  readonly rule: Rule;
}

const anything = -1;
const entry = (starts: number, rule: Rule, next: number = anything): RuleEntry => ({
  starts,
  rule,
  next,
});

const number = wordClass.digits | wordClass.cardinal | wordClass.ordinal;
const amountNext =
  wordClass.unit |
  wordClass.digits |
  wordClass.cardinal |
  wordClass.quantity |
  wordClass.determiner |
  wordClass.fiscal |
  wordClass.approximator |
  wordClass.preposition |
  wordClass.punctuation;

/** In this order: where two rules match the same words, the earlier stands. */
export const ruleTable = (order: DateOrder | undefined): readonly RuleEntry[] => [
  entry(wordClass.month | wordClass.weekday | wordClass.ordinal, matchMonthDay),
  entry(
    wordClass.digits,
    matchMonthDay,
    wordClass.month | wordClass.punctuation | wordClass.preposition | plainWord,
  ),
  entry(wordClass.determiner, matchMonthDay, number | wordClass.weekday | wordClass.determiner),
  entry(wordClass.digits, matchFirstDay, wordClass.punctuation | wordClass.preposition | plainWord),
  entry(wordClass.ordinal | wordClass.digits, matchFirstOrdinal, wordClass.preposition | plainWord),
  entry(wordClass.determiner, matchFirstOrdinal, number),
  entry(wordClass.determiner, matchWeekOf(matchMonthDay), wordClass.unit),
  entry(wordClass.holiday, matchHoliday),
  entry(wordClass.determiner, matchHoliday, wordClass.holiday | wordClass.ordinal | wordClass.unit),
  entry(wordClass.month, matchMonth),
  entry(wordClass.determiner, matchMonth, wordClass.unit),
  entry(wordClass.digits, matchNumericDate(order), wordClass.punctuation),
  entry(wordClass.digits, matchYearPair, wordClass.punctuation),
  entry(wordClass.digits | wordClass.punctuation, matchYear),
  entry(wordClass.cardinal, matchYear, wordClass.cardinal | wordClass.punctuation),
  entry(wordClass.determiner, matchYear, wordClass.unit),
  entry(
    wordClass.digits | wordClass.punctuation | wordClass.decade,
    matchDecade,
    wordClass.digits | wordClass.punctuation | plainWord,
  ),
  entry(wordClass.cardinal, matchDecade, wordClass.decade | wordClass.punctuation),
  entry(
    wordClass.determiner,
    matchDecade,
    wordClass.digits |
      wordClass.cardinal |
      wordClass.decade |
      wordClass.phase |
      wordClass.punctuation,
  ),
  entry(
    wordClass.digits | wordClass.ordinal | wordClass.cardinal,
    matchCentury,
    wordClass.unit | wordClass.ordinal | wordClass.punctuation | plainWord,
  ),
  entry(wordClass.determiner, matchCentury, number | wordClass.phase),
  entry(wordClass.digits | wordClass.ordinal | wordClass.fiscal, matchYearPart),
  entry(
    wordClass.determiner,
    matchYearPart,
    number | wordClass.fiscal | wordClass.unit | wordClass.determiner,
  ),
  entry(
    wordClass.digits | wordClass.abbreviation,
    matchShortQuarter,
    wordClass.abbreviation | wordClass.digits,
  ),
  entry(wordClass.season, matchSeason),
  entry(wordClass.determiner, matchSeason, wordClass.season | wordClass.unit),
  entry(wordClass.fiscal | wordClass.abbreviation, matchFiscalYear),
  entry(wordClass.determiner, matchFiscalYear, wordClass.fiscal | wordClass.abbreviation),
  entry(
    wordClass.determiner,
    matchSamePeriod,
    number | wordClass.unit | wordClass.determiner | wordClass.quantity,
  ),
  entry(
    wordClass.determiner | wordClass.unit,
    matchYearEarlier,
    wordClass.unit | wordClass.determiner | wordClass.punctuation,
  ),
  entry(wordClass.determiner, matchPeriodOfYear, wordClass.unit | wordClass.digits),
  entry(wordClass.determiner, matchLatestPeriod, wordClass.determiner),
  entry(
    wordClass.determiner,
    matchDetermined,
    wordClass.weekday |
      wordClass.month |
      wordClass.season |
      wordClass.holiday |
      wordClass.determiner,
  ),
  entry(wordClass.weekday, matchWeekday),
  entry(wordClass.weekday, matchPluralWeekday),
  entry(wordClass.deictic | wordClass.unit, matchDeicticDay),
  entry(wordClass.determiner, matchDeicticDay, wordClass.unit),
  entry(wordClass.digits | wordClass.cardinal | wordClass.determiner, matchDistance, amountNext),
  entry(wordClass.quantity | wordClass.unit, matchDistance),
  entry(
    wordClass.digits | wordClass.cardinal | wordClass.determiner | wordClass.quantity,
    matchSaidBefore,
    amountNext,
  ),
  entry(
    wordClass.determiner | wordClass.unit,
    matchUnitEnd,
    wordClass.unit | wordClass.phase | wordClass.punctuation | plainWord,
  ),
  entry(wordClass.determiner, matchDayPart, wordClass.dayPart | wordClass.determiner),
  entry(wordClass.dayPart, matchDayPart),
  entry(wordClass.determiner, matchPartOfDay, wordClass.dayPart),
  entry(
    wordClass.determiner,
    matchDirectedDuration,
    number | wordClass.unit | wordClass.quantity | wordClass.determiner,
  ),
  entry(wordClass.determiner, matchUnit, wordClass.unit | wordClass.determiner | wordClass.fiscal),
  entry(
    wordClass.determiner,
    matchBareUnit,
    wordClass.unit | wordClass.fiscal | wordClass.determiner | wordClass.quantity,
  ),
  entry(wordClass.determiner, matchOrdinalUnit, number),
  entry(wordClass.vague, matchVague),
  entry(wordClass.digits | wordClass.cardinal | wordClass.determiner, matchDuration, amountNext),
  entry(wordClass.quantity | wordClass.unit, matchDuration),
  entry(wordClass.unit, matchPlainPlural),
  entry(
    wordClass.determiner,
    matchPlainPlural,
    wordClass.unit | wordClass.determiner | wordClass.phase,
  ),
  entry(wordClass.frequency, matchFrequency),
  entry(wordClass.determiner, matchEvery),
  entry(wordClass.abbreviation, matchPer, wordClass.unit),
  entry(
    wordClass.digits,
    matchClock,
    wordClass.punctuation | wordClass.clock | wordClass.preposition | wordClass.unit,
  ),
  entry(wordClass.cardinal, matchClock, wordClass.clock | wordClass.preposition),
  entry(wordClass.clock, matchClock),
];
