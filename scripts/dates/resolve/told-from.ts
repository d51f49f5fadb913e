import type { Told } from '../grammar/meaning.js';
import { aroundStart, besides, type Part, partOf } from '../timeline/parts.js';
import { boundsOf, type Period } from '../timeline/period.js';
import type { Resolution } from './resolution.js';
import { counted } from './resolve-relative.js';

/** The period meant where another is named: its part, the week around it, or one so far before or after it. */
function meantPeriod(named: Period, { part, whole, shift }: Told & { part?: Part | undefined }) {
  const inside = part ? partOf(named, part) : named;
  const period = inside && whole ? aroundStart(inside, whole) : inside;
  if (!shift || !period) return period;
  const { grain, by, isWhole } = shift;
  const sign = by > 0 ? 1 : -1;
  if (isWhole) return besides(period, shift, sign);
  // A year on from a day or month is known to the month.
  const isFine = grain === 'year' && (period.grain === 'day' || period.grain === 'month');
  const [unit, count] = isFine ? (['month', by * 12] as const) : ([grain, by] as const);
  return counted(boundsOf(period)[by > 0 ? 1 : 0], unit, Math.abs(count), sign, undefined, period);
}

export function toldFrom(
  resolution: Resolution,
  told: Told & { readonly part?: Part | undefined },
): Resolution {
  const { period, others } = resolution;
  if (!period || !(told.part ?? told.whole ?? told.shift)) return resolution;
  const move = (each: Period): Period[] => {
    const meant = meantPeriod(each, told);
    return meant ? [meant] : [];
  };
  const [meant] = move(period);
  const value = meant ? resolution.value : 'XXXX';
  return { ...resolution, value, period: meant, others: others?.flatMap(move) };
}
