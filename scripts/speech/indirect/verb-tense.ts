import { reportingVerb } from '../lexicon.js';
import type { Cue } from '../cues.js';

export const cueForms = [
  'passive',
  'participle',
  'infinitive',
  'past',
  'present',
  'perfect',
  'progressive',
  'modal',
  'future',
  'emphatic',
] as const;

const groups = [
  ['modal', /^(?:would|could|should|may|might|must|can|'d|cannot)$/],
  ['future', /^(?:will|'ll)$/],
  ['perfect', /^(?:has|have|had|'ve)$/],
  ['progressive', /^(?:is|are|was|were|be|been|'re|'m|am)$/],
  ['emphatic', /^(?:do|does|did|don't|doesn't|didn't)$/],
] as const;

/** In what form a verb reports, by the words of its group in lower case. */
export function cueForm(
  form: Cue['form'] | undefined,
  group: readonly string[],
  verb: string,
): string | undefined {
  if (form !== 'finite') return form;
  const found = groups.find(([, words]) => group.some((word) => words.test(word)));
  if (found) return found[0];
  return reportingVerb(verb)?.forms.includes('past') ? 'past' : 'present';
}
