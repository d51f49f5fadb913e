import { describe } from 'vitest';
import { cases } from './expression-cases.js';

const anchor = '2001-08-08';

describe('durations', () => {
  cases({ anchor }, [
    ['The talks lasted two days.', 'two days = P2D'],
    ['They held two full days of talks.', 'two full days = P2D'],
    ['A day-long meeting and a years-long feud ended.', 'day-long = P1D', 'years-long = PXY'],
    ['He came an hour later.', 'an hour later = PT1H'],
    ['He waited two quarters.', 'two quarters = P2Q'],
    ['They import about three-quarters of their food.'],
    ['The firm changed from a fiscal year to a calendar year.'],
    ['A two-day meeting began.', 'two-day = P2D'],
    ['He served five years.', 'five years = P5Y'],
    ['He served 2 1/2 years.', '2 1/2 years = P2Y6M'],
    ['He served two and a half years.', 'two and a half years = P2Y6M'],
    ['He waited an hour and a half.', 'an hour and a half = PT1H30M'],
    ['He waited half an hour.', 'half an hour = PT30M'],
    ['He waited 90 minutes.', '90 minutes = PT90M'],
    ['He waited several weeks.', 'several weeks = PXW'],
    ['He waited a few days.', 'a few days = PXD'],
    ['He waited a couple of years.', 'a couple of years = P2Y APPROX'],
    ['He waited twenty-four hours.', 'twenty-four hours = PT24H'],
    ['He waited 1,000 days.', '1,000 days = P1000D'],
    ['He ruled for two decades.', 'two decades = P20Y'],
    ['He ruled for years.', 'years = PXY'],
    ['He waited more than four hours.', 'more than four hours = PT4H MORE_THAN'],
    ['He waited less than a week.', 'less than a week = P1W LESS_THAN'],
    ['He waited at least 12 more years.', 'at least 12 more years = P12Y EQUAL_OR_MORE'],
    ['He waited up to 120 days.', 'up to 120 days = P120D EQUAL_OR_LESS'],
    ['He waited nearly an hour.', 'nearly an hour = PT1H LESS_THAN'],
    ['He waited about 90 minutes.', 'about 90 minutes = PT90M APPROX'],
    ['He waited two to three weeks.', 'two to three weeks = PXW'],
    ['It fell in the past two months.', 'the past two months = P2M'],
    ['It fell over the past year.', 'the past year = P1Y'],
    ['It will fall in the next few days.', 'the next few days = PXD'],
    ['It fell in the first nine months of 1999.', 'the first nine months = P9M', '1999 = 1999'],
    ['It fell in recent months.', 'recent months = PXM'],
    ['It will fall in the coming weeks.', 'the coming weeks = PXW'],
    ['The 44-year-old driver fled.'],
    ['He was 37 years old.'],
    ['He watched 60 Minutes with a friend.'],
  ]);
});

describe('sets', () => {
  cases({ anchor }, [
    ['It is held every year.', 'every year = P1Y'],
    ['It is held every five years.', 'every five years = P5Y'],
    ['It is held every other day.', 'every other day = P2D'],
    ['It is held each July.', 'each July = XXXX-07'],
    ['It is held daily.', 'daily = P1D'],
    ['It is held annually.', 'annually = P1Y'],
    ['It pays $5 a year.', 'a year = P1Y'],
    ['It flies four times a week.', 'a week = P1W'],
    ['It costs $5 per month.', 'per month = P1M'],
  ]);
});

describe('times of day', () => {
  cases({ anchor }, [
    ['The blast came at 10:20 a.m. on Tuesday.', '10:20 a.m. on Tuesday = 2001-08-07T10:20'],
    ['The offer ends at 5 p.m. EST Dec. 3.', '5 p.m. EST Dec. 3 = 2001-12-03T17:00'],
    ['The offer ended at noon Thursday.', 'noon Thursday = 2001-08-02T12:00'],
    ['The offer ended at midnight Friday.', 'midnight Friday = 2001-08-03T24:00'],
    ['He rose at eight o’clock.', 'eight o’clock = 2001-08-08T08:00'],
    ['He rose at 17:00.', '17:00 = 2001-08-08T17:00'],
    ['He rose at 0640 GMT.', '0640 GMT = 2001-08-08T06:40'],
    ['He rose at 3 in the morning.', '3 in the morning = 2001-08-08T03:00'],
    ['He rose around 6:45 p.m.', 'around 6:45 p.m. = 2001-08-08T18:45 APPROX'],
    ['He won the race in 3:41.'],
    ['They watched High Noon.'],
  ]);
});

describe('past, present and future without a date', () => {
  cases({ anchor }, [
    ['He is currently abroad.', 'currently = PRESENT_REF'],
    ['He is abroad now.', 'now = PRESENT_REF'],
    ['At present there is no threat.', 'present = PRESENT_REF'],
    // They only order what is told, and name no time.
    ['There has been no answer so far.'],
    ['The current system is old.', 'current = PRESENT_REF'],
    ['He recently left.', 'recently = PAST_REF'],
    ['Offers were rebuffed in the past by Moscow.', 'the past = PAST_REF'],
    ['It was formerly a school.', 'formerly = PAST_REF'],
    ['It might be built in the future.', 'the future = FUTURE_REF'],
    ['It will be built in the near future.', 'the near future = FUTURE_REF'],
    ['It is part of the future Nordic system.', 'future = FUTURE_REF'],
    ['In the future Norway may build one.', 'the future = FUTURE_REF'],
    ['They spoke of the forthcoming talks.', 'forthcoming = FUTURE_REF'],
    ['He will soon leave.'],
    ['It had previously been a school.'],
    ['He will one day leave.', 'one day = FUTURE_REF'],
    ['At the time he was poor.', 'the time = PAST_REF'],
    ['It was done at the time of the treaty.'],
  ]);
});
