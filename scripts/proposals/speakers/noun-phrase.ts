import { isGroupNoun, isOffice } from '../actors/offices.js';
import { textOf, type Place } from '../selector.js';

/** The words that name a speaker, taken apart. */
export interface SpeakerPhrase {
  /** Without article, quantifier and what follows the head in a clause or an apposition. */
  readonly place: Place;
  readonly text: string;
  readonly isDefinite: boolean;
  /** A, an or the, with the space after it; empty without one. */
  readonly article: string;
  /** The words up to the first preposition. */
  readonly core: string;
  /** The last word of these. */
  readonly head: string;
  readonly sort: 'pronoun' | 'office' | 'group' | 'other';
}

const opening =
  /^(?:(?:(?:a majority of|a number of|hundreds of|a group of|dozens of|numerous|several|certain|various|other|three|those|these|their|a few|some|many|most|both|the|few|all|two|our|his|its|one|any|an|no|a) )+(?:of (?:the )?)?)/iu;
const ending =
  /\s*(?:,|;|:|—|--|\(|\s(?:who|which|whose|that|while|as|when|after|before|during|at a|in a|on \p{Lu})\b).*$/u;
const preposition =
  /\s(?:of|for|from|in|to|at|with|on|close to|familiar with|among|inside|near|by)\s.*$/u;

/** Takes a noun phrase apart that names a speaker. */
export function readPhrase(place: Place): SpeakerPhrase {
  const whole = textOf(place);
  const [articles = ''] = opening.exec(whole) ?? [];
  const start = articles.length < whole.length ? articles.length : 0;
  const text = whole.slice(start).replace(ending, '').trimEnd();
  const core = text.replace(preposition, '');
  const head = /[\p{L}\p{N}’'-]+$/u.exec(core)?.[0] ?? '';
  const isPronoun =
    /^(?:s?he|it|they|him|her|them|who|we|I|you|one|this|these|those|others)$/iu.test(whole.trim());
  return {
    place: {
      block: place.block,
      start: place.start + start,
      end: place.start + start + text.length,
    },
    text,
    article: /(?:^|\s)((?:an?|the) )$/iu.exec(articles)?.[1] ?? '',
    isDefinite: /\bthe $/iu.test(articles),
    core,
    head,
    sort: isPronoun ? 'pronoun' : isOffice(head) ? 'office' : isGroupNoun(head) ? 'group' : 'other',
  };
}
