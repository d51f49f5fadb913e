import { Temporal } from 'temporal-polyfill';

const letters = 'bcdfghjklm';

/** A word of its own for a number: numerals would be read as dates. */
export const wordOf = (number: number): string =>
  `q${Array.from(String(number + 100_000), (digit) => letters.charAt(Number(digit))).join('')}`;

export const numbered = (prefix: string, number: number): string =>
  `${prefix}${String(number).padStart(3, '0')}`;

/** Sections of an article, each with two events, two quotes and a term in marks: about what the five real articles have. */
export const sectionsEach = 10;
/** Of them, so many quote somebody whom no other article names; the others share those of a pool. */
const ownSpeakers = 3;
const pool = 60;
/** Numbers below belong to the pool. */
const firstOfSections = 1000;

/** One section of an article, with the words that only it has. */
export interface Section {
  readonly article: number;
  /** Over all articles, from 0. */
  readonly number: number;
  readonly place: string;
  readonly speaker: Speaker;
}

export interface Speaker {
  readonly id: string;
  readonly name: string;
}

function speakerOf(number: number): Speaker {
  const word = wordOf(number);
  return { id: `bert-${word}`, name: `Bert ${word.toUpperCase()}` };
}

export function sectionsOf(article: number): Section[] {
  return Array.from({ length: sectionsEach }, (_, at) => {
    const number = article * sectionsEach + at;
    const own = firstOfSections + number;
    const shared = (article * (sectionsEach - ownSpeakers) + at) % pool;
    return {
      article,
      number,
      place: wordOf(own),
      speaker: speakerOf(at < ownSpeakers ? own : shared),
    };
  });
}

const firstMonday = Temporal.PlainDate.from('2001-01-01');
const weeks = 500;

/** A Monday: the day of an article, and of what it says of Monday. */
export const mondayOf = (article: number): Temporal.PlainDate =>
  firstMonday.add({ weeks: article % weeks });
