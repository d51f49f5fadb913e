/** Temporal expressions against those marked by hand, as TempEval-3 scores them: `cal` counts dates that name calendar time, `all` every type. */

export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

export interface TimexDocument {
  readonly gold: readonly Timex[];
  readonly found: readonly Timex[];
}

export type Mode = 'cal' | 'all';

const calendarValues = [
  /^\d{4}-\d\d-\d\d(?:T.*)?$/,
  /^\d{4}-W\d\d(?:-WE|-\d)?$/,
  /^\d{4}(?:-\d\d(?:-XX)?|-XX(?:-XX)?)?$/,
  /^\d{4}-?(?:Q[1-4]|H[12])$/,
  /^\d{4}-(?:SP|SU|FA|WI)$/,
  /^\d{3}X?$/,
  /^\d{2}(?:XX)?$/,
];

const normal = (value: string): string => value.toUpperCase().trim();

const isCalendar = ({ type, value }: Timex): boolean =>
  type === 'DATE' &&
  calendarValues.some((form) => form.test(value.toUpperCase().replace(/^FY/, '')));

const overlap = (a: Timex, b: Timex): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const isExact = (a: Timex, b: Timex): boolean => a.start === b.start && a.end === b.end;

/** Each marked expression with the found one that is its own: the same span first, then the one that shares most with it. */
function aligned(gold: readonly Timex[], found: readonly Timex[]): Map<Timex, Timex> {
  const pairs = new Map<Timex, Timex>();
  const used = new Set<Timex>();
  for (const isStrict of [true, false])
    for (const marked of gold) {
      if (pairs.has(marked)) continue;
      const free = found.filter((each) => !used.has(each) && overlap(marked, each) > 0);
      const most = Math.max(...free.map((each) => overlap(marked, each)));
      const own = isStrict
        ? free.findLast((each) => isExact(marked, each))
        : free.find((each) => overlap(marked, each) === most);
      if (!own) continue;
      pairs.set(marked, own);
      used.add(own);
    }
  return pairs;
}

const isRight = (gold: Timex, found: Timex, mode: Mode): boolean =>
  normal(gold.value) === normal(found.value) ||
  (mode === 'cal' &&
    found.type === 'TIME' &&
    normal(found.value).slice(0, 10) === normal(gold.value));

/** F1 in percent: of values (overlapping spans with the right value) and of exact spans. */
export interface Score {
  readonly value: number;
  readonly strict: number;
}

const percent = (part: number, ofFound: number, ofGold: number): number =>
  ofFound + ofGold === 0 ? 0 : Math.round((2000 * part) / (ofFound + ofGold)) / 10;

export function scoreExpressions(documents: readonly TimexDocument[], mode: Mode): Score {
  const sums = { gold: 0, found: 0, right: 0, exact: 0 };
  for (const { gold: marked, found: all } of documents) {
    const isAll = mode === 'all';
    const gold = isAll ? marked : marked.filter(isCalendar);
    const passed = isAll ? [] : marked.filter((each) => !isCalendar(each));
    const found = isAll
      ? all
      : all.filter(({ type, value }) => /^(?:DATE|TIME)$/.test(type) && !value.endsWith('_REF'));
    const pairs = aligned(gold, found);
    const used = new Set(pairs.values());
    // What stands on an expression that is not counted, or is a time of day, is neither right nor wrong.
    const isCounted = (each: Timex): boolean =>
      isAll || (each.type === 'DATE' && !passed.some((other) => overlap(each, other) > 0));
    const wrong = found.filter((each) => !used.has(each) && isCounted(each));
    sums.gold += gold.length;
    sums.found += pairs.size + wrong.length;
    for (const [own, each] of pairs) {
      if (isRight(own, each, mode)) sums.right += 1;
      if (isExact(own, each)) sums.exact += 1;
    }
  }
  const { gold, found, right, exact } = sums;
  return { value: percent(right, found, gold), strict: percent(exact, found, gold) };
}
