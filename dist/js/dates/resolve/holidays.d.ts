import { type DayNumber } from '../timeline/day-number.js';
export declare const holidayIn: (name: string, year: number) => DayNumber | undefined;
