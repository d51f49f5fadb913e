/** A calendar day as YYYY-MM-DD, proleptic Gregorian, years 0000–9999. Such texts sort as their days do. */
export type IsoDay = string;
/** The day, or undefined when the calendar has none (30 February, month 13). */
export declare function isoDay(year: number, month: number, day: number): IsoDay | undefined;
export declare const daysInMonth: (year: number, month: number) => number;
export declare const addDays: (day: IsoDay, days: number) => IsoDay;
export declare const daysBetween: (from: IsoDay, to: IsoDay) => number;
/** 1 = Monday … 7 = Sunday (ISO 8601). */
export declare const weekdayOf: (day: IsoDay) => number;
export declare const yearOf: (day: IsoDay) => number;
