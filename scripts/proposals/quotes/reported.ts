import { cueForms } from '../../model/cues.js';
import type { Attribution } from '../../speech/attribution.js';

/**
 * Verbs that tell of a deed, a plan or a state of mind, and of nobody’s words (rule N8): to have a plan, to agree to or refuse something, to
 * be ready, to comment.
 */
const noSaying = new Set(
  `accept agree aim arrange attempt be|able be|angry be|cautious be|interested be|prepared be|ready comment decide decline discuss find hold intend know learn
  meet negotiate plan prepare raise rebuff refuse see seek show sign talk try understand work`
    .split(/\s+/u)
    .map((verb) => verb.replace('|', ' ')),
);

/** Whether a curator would make a quote of what is reported: words in marks always, others by the verb. */
export function isQuote({ kind, lemma, negated, rule, cue }: Attribution): boolean {
  if (kind !== 'indirect') return true;
  if (lemma === undefined || cue === undefined) return false;
  // “Has not said how deep” only tells that nothing was told.
  const [verb = ''] = lemma.split(' ');
  return (
    !noSaying.has(lemma) && !noSaying.has(verb) && !(negated === true && rule === 'verb-question')
  );
}

/** The cue as the records have it: without a preposition that leads to the words, unless the records know it with one. */
export const cueOf = (lemma: string): string => {
  const [verb = ''] = lemma.split(' ');
  return !Object.hasOwn(cueForms, lemma) && Object.hasOwn(cueForms, verb) ? verb : lemma;
};
