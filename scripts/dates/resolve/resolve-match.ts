import type { Match, Meaning } from '../grammar/meaning.js';
import type { Discourse } from './discourse.js';
import { resolveCalendar } from './resolve-calendar.js';
import { resolveComparison } from './resolve-comparison.js';
import { resolveDuration, resolveOffset, resolveUnit } from './resolve-relative.js';
import { vagueDate, type Resolution } from './resolution.js';
import { toldFrom } from './told-from.js';
import { periodOf } from '../timeline/period.js';

type Clock = Extract<Meaning, { readonly kind: 'clock' }>;

/** A time of day alone belongs to the day spoken of in its sentence, else to the last day named, else to the day of writing. */
function resolveClock({ clock, dayPart }: Clock, match: Match, discourse: Discourse): Resolution {
  const mention =
    discourse.inSentence(match.start).find(({ period }) => period.grain === 'day') ??
    discourse.lastOf('day');
  const period = mention?.period ?? periodOf('day', discourse.anchor);
  return {
    type: 'TIME',
    period,
    clock,
    dayPart,
    reference: mention ? 'anaphoric' : 'deictic',
    anchor: mention?.index ?? 'publication',
  };
}

/** What an expression means against one day of writing and the text before it. */
export function resolveMatch(match: Match, discourse: Discourse): Resolution {
  const { meaning } = match;
  discourse.readTo(match.start);
  switch (meaning.kind) {
    case 'calendar':
      return toldFrom(resolveCalendar(meaning, match, discourse), meaning);
    case 'unit':
      return toldFrom(resolveUnit(meaning, match, discourse), meaning);
    case 'offset':
      return resolveOffset(meaning, discourse);
    case 'comparison':
      return resolveComparison(meaning, match, discourse);
    case 'duration':
      return resolveDuration(meaning, match, discourse);
    case 'clock':
      return resolveClock(meaning, match, discourse);
    case 'vague':
      return vagueDate(
        meaning.reference,
        meaning.reference === 'PRESENT_REF' ? 'publication' : undefined,
      );
    case 'set':
      return { type: 'SET', value: meaning.value, reference: 'vague' };
    default:
      return meaning satisfies never;
  }
}
