/** The two engines as the bench asks them: ours from the package's build, as people install it, and chrono-node. */
import * as chrono from 'chrono-node';
import type * as engine from '../../scripts/dates.js';
import type { Timex } from './score-expressions.js';

const built = new URL('../../build/dates.js', import.meta.url).href;
export const { publicationDate, resolveDates } = (await import(built)) as typeof engine;

export interface Engine {
  /** Reads a text and says how many expressions are in it. */
  readonly count: (text: string, day: string) => number;
  readonly expressions: (text: string, day: string) => Timex[];
}

/** chrono-node counts from a Date, which it can make for itself. */
const referenceOf = (day: string): Date | undefined =>
  chrono.parseDate(`${day} 12:00 UTC`) ?? undefined;

const pad = (value: number | null, width: number): string =>
  String(value ?? 0).padStart(width, '0');

/** What chrono-node is certain of, as a TIMEX3 value: a time of day, a day, a month, or a year. */
function timexOf({ index, text, start }: chrono.ParsedResult): Timex {
  const place = { start: index, end: index + text.length };
  const year = pad(start.get('year'), 4);
  const month = `${year}-${pad(start.get('month'), 2)}`;
  const day = `${month}-${pad(start.get('day'), 2)}`;
  if (start.isCertain('hour')) {
    const value = `${day}T${pad(start.get('hour'), 2)}:${pad(start.get('minute'), 2)}`;
    return { ...place, type: 'TIME', value };
  }
  const isDay = start.isCertain('day') || start.isCertain('weekday');
  const isMonth = !isDay && start.isCertain('month');
  const isYear = !isDay && !isMonth && start.isCertain('year');
  return { ...place, type: 'DATE', value: isYear ? year : isMonth ? month : day };
}

export const engines: Readonly<Record<'missile-talks' | 'chrono-node', Engine>> = {
  'missile-talks': {
    count: (text, day) => resolveDates(text, { anchor: day }).length,
    expressions: (text, day) =>
      resolveDates(text, { anchor: day }).map(({ start, end, type, value }) => ({
        ...{ start, end, type, value },
      })),
  },
  'chrono-node': {
    count: (text, day) => chrono.parse(text, referenceOf(day)).length,
    expressions: (text, day) => chrono.parse(text, referenceOf(day)).map(timexOf),
  },
};

/** The same of each engine. */
export const ofEach = <Result>(measure: (of: Engine) => Result): Record<string, Result> =>
  Object.fromEntries(Object.entries(engines).map(([name, of]) => [name, measure(of)]));
