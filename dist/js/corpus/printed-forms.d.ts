/** A picture's caption and credit in front of a dateline, all in one line. */
export declare const leadCaption: RegExp;
/** A caption whose credit ends the line: The harbour at night (Reuters). */
export declare const captionWithCredit: RegExp;
/** A dash and an agency after the last sentence: … he said. — IPS */
export declare const trailingCredit: RegExp;
/** A line of its own in brackets that names a source, a date or both: (Xinhua 01/02/2003). */
export declare const bracketedCredit: RegExp;
/** By John Smith; By JANE DOE, Staff Writer. */
export declare const byline: RegExp;
/** A line that holds nothing but a date, perhaps with weekday, clock time or a word like Published. */
export declare const dateOnly: RegExp;
