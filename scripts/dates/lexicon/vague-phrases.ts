import { phrasesOf } from './phrases.js';

/** Expressions that point to past, present or future without a date. */
export const vaguePhrases = phrasesOf({
  PRESENT_REF:
    'now, right now, currently, current, presently, nowadays, these days, at present, at the moment, at this moment, at this time, so far, to date, the present, this moment',
  PAST_REF:
    'recently, more recently, most recently, recent, lately, previously, formerly, the past, the recent past, the distant past, long ago, not long ago, at the time, at that time, once',
  FUTURE_REF:
    'soon, the future, the near future, the foreseeable future, the distant future, the near term, the short term, the long term, the coming future, shortly, some day, someday, one day, ' +
    'as soon as possible, a later date',
});
