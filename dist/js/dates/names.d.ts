/** English names of months and days, and the printed forms made of them, as sources of regular expressions. */
export declare const monthName: string;
/** 1–12 for an English month name or abbreviation, with or without full stop; undefined for other words. */
export declare function monthNumber(name: string): number | undefined;
/** Index 0 is Monday, as ISO 8601 counts from 1. */
export declare const weekdayNames: readonly ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
export declare const weekdayName: string;
/** September 27; 27 Sept. 2011. */
export declare const monthDay = "(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?) \\d{1,2}|\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?))(?:,? \\d{4})?";
export declare const agency = "\\([A-Z][^()]{1,40}\\)";
/** PLACE, Month D (Agency) —; or Month D, YYYY (Agency) --. Not anchored. */
export declare const dateline = "(?:(?<place>[A-Z][A-Za-z.'\u2019-]{1,30}(?:,? [A-Z][A-Za-z.'\u2019-]{0,30}| region| province| oblast){0,5}), )?(?<date>(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?) \\d{1,2}|\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?))(?:,? \\d{4})?) \\([A-Z][^()]{1,40}\\) ?(?:-{1,3}|[\\u2013\\u2014]{1,2})\\s";
