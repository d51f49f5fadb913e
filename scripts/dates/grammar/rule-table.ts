import { classesOf } from '../lexicon/lexeme.js';
import type { DateOrder } from '../terms.js';
import { matchClock } from './clocks.js';
import {
  matchLatestPeriod,
  matchPeriodOfYear,
  matchSamePeriod,
  matchYearEarlier,
} from './comparisons.js';
import { matchPartOfDay, matchPhasedPart } from './day-parts.js';
import { matchDistance, matchSaidBefore } from './distances.js';
import {
  matchDirectedDuration,
  matchDuration,
  matchOrdinalUnit,
  matchPlainPlural,
  matchUnitLong,
} from './durations.js';
import { matchDistanceFromDate } from './distances-from-dates.js';
import { matchHoliday } from './holiday-dates.js';
import { matchIsoMonth, matchPackedDate } from './iso-dates.js';
import type { Rule } from './meaning.js';
import { matchMonth, matchMonthDay } from './month-dates.js';
import { matchNineEleven } from './named-days.js';
import { matchNumericDate } from './numeric-dates.js';
import { matchPartOf, matchUnitBeyond } from './parts-of-dates.js';
import { matchFirstClock, matchFirstDay, matchFirstOrdinal, matchNightBetween } from './ranges.js';
import { matchBareUnit, matchDayPart, matchDeicticDay, matchUnit } from './relative-units.js';
import { matchEvery, matchFrequency, matchPer, matchPluralWeekday } from './sets.js';
import { matchVague } from './vague-times.js';
import { matchDetermined, matchWeekday, matchWeekOf } from './weekdays.js';
import {
  matchFiscalYear,
  matchUnitEnd,
  matchSeason,
  matchShortQuarter,
  matchYearPart,
} from './year-parts.js';
import { matchCentury, matchDecade } from './decades.js';
import { matchYearBefore } from './eras.js';
import { matchYear, matchYearPair } from './years.js';

/** Where a rule is worth trying: the classes of its first word and, where it gains, of its second. */
export interface RuleEntry {
  readonly starts: number;
  readonly next: number;
  readonly rule: Rule;
}

const entry = (starts: string, rule: Rule, next?: string): RuleEntry => ({
  starts: classesOf(starts),
  rule,
  next: next === undefined ? -1 : classesOf(next),
});

const amountNext =
  'unit digits cardinal quantity determiner fiscal approximator preposition punctuation';

/** In this order: where two rules match the same words, the earlier stands. */
export const ruleTable = (order: DateOrder | undefined): readonly RuleEntry[] => [
  entry('month weekday ordinal', matchMonthDay),
  entry('digits', matchMonthDay, 'month punctuation preposition plain'),
  entry('cardinal', matchMonthDay, 'ordinal punctuation'),
  entry('determiner', matchMonthDay, 'digits cardinal ordinal weekday determiner'),
  entry('digits', matchFirstDay, 'punctuation preposition plain'),
  entry('ordinal', matchFirstDay, 'punctuation preposition'),
  entry('determiner', matchFirstDay, 'digits ordinal cardinal'),
  entry('ordinal digits', matchFirstOrdinal, 'preposition plain'),
  entry('determiner', matchFirstOrdinal, 'digits cardinal ordinal'),
  entry('determiner', matchWeekOf(matchMonthDay), 'unit'),
  entry('ordinal digits', matchPartOf, 'weekday unit ordinal plain'),
  entry('determiner', matchPartOf, 'digits ordinal determiner'),
  entry('determiner', matchUnitBeyond, 'unit'),
  entry('digits cardinal determiner', matchDistanceFromDate, amountNext),
  entry('determiner', matchDistanceFromDate, 'weekday dayPart ordinal'),
  entry('holiday', matchHoliday),
  entry('determiner', matchHoliday, 'holiday ordinal unit'),
  entry('month', matchMonth),
  entry('determiner', matchMonth, 'unit'),
  entry('digits', matchNumericDate(order), 'punctuation'),
  entry('digits', matchNineEleven, 'punctuation'),
  entry('digits', matchNightBetween, 'punctuation'),
  entry('digits', matchIsoMonth, 'punctuation'),
  entry('digits', matchPackedDate),
  entry('digits', matchYearPair, 'punctuation'),
  entry('digits', matchYearBefore, 'abbreviation preposition punctuation'),
  entry('digits punctuation', matchYear),
  entry('cardinal', matchYear, 'cardinal punctuation'),
  entry('determiner', matchYear, 'unit'),
  entry('digits punctuation decade', matchDecade, 'digits punctuation plain'),
  entry('cardinal', matchDecade, 'decade punctuation'),
  entry('determiner', matchDecade, 'digits cardinal decade phase punctuation'),
  entry('digits ordinal cardinal', matchCentury, 'unit ordinal punctuation plain'),
  entry('determiner', matchCentury, 'digits cardinal ordinal phase'),
  entry('digits ordinal fiscal', matchYearPart),
  entry('determiner', matchYearPart, 'digits cardinal ordinal fiscal unit determiner'),
  entry('digits abbreviation', matchShortQuarter, 'abbreviation digits'),
  entry('season', matchSeason),
  entry('determiner', matchSeason, 'season unit'),
  entry('fiscal abbreviation', matchFiscalYear),
  entry('determiner', matchFiscalYear, 'fiscal abbreviation'),
  entry('determiner', matchSamePeriod, 'digits cardinal ordinal unit determiner quantity'),
  entry('determiner unit', matchYearEarlier, 'unit determiner punctuation'),
  entry('determiner', matchPeriodOfYear, 'unit digits'),
  entry('determiner', matchLatestPeriod, 'determiner'),
  entry('determiner', matchDetermined, 'weekday month season holiday determiner'),
  entry('weekday', matchWeekday),
  entry('weekday', matchPluralWeekday),
  entry('deictic unit', matchDeicticDay),
  entry('determiner', matchDeicticDay, 'unit'),
  entry('digits cardinal determiner', matchDistance, amountNext),
  entry('quantity unit', matchDistance),
  entry('digits cardinal determiner quantity', matchSaidBefore, amountNext),
  entry('determiner unit', matchUnitEnd, 'unit phase punctuation plain'),
  entry('determiner', matchDayPart, 'dayPart determiner'),
  entry('dayPart', matchDayPart),
  entry('determiner', matchPartOfDay, 'dayPart phase'),
  entry('dayPart', matchPhasedPart),
  entry('determiner', matchDirectedDuration, 'digits cardinal ordinal unit quantity determiner'),
  entry('determiner', matchUnit, 'unit determiner fiscal'),
  entry('determiner', matchBareUnit, 'unit fiscal determiner quantity'),
  entry('determiner', matchOrdinalUnit, 'digits cardinal ordinal'),
  entry('vague', matchVague),
  entry('digits cardinal determiner', matchDuration, amountNext),
  entry('quantity unit', matchDuration),
  entry('unit', matchUnitLong, 'punctuation'),
  entry('unit', matchPlainPlural),
  entry('determiner', matchPlainPlural, 'unit determiner phase'),
  entry('frequency', matchFrequency),
  entry('determiner', matchEvery),
  entry('abbreviation', matchPer, 'unit'),
  entry('digits', matchFirstClock, 'punctuation preposition'),
  entry('cardinal', matchFirstClock, 'preposition'),
  entry('digits', matchClock, 'punctuation clock preposition unit'),
  entry('cardinal', matchClock, 'clock preposition'),
  entry('clock', matchClock),
];
