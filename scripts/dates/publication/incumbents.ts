import { intersection, type Interval, sameInterval } from '../interval.js';
import type { Constraint } from './evidence.js';
import { type Term, terms, titles } from './office-holders.js';
import type { PageBlock } from './printed-dates.js';

/** Who has left the office, or is yet to enter it, is named with another word before it. */
const notInOffice =
  /(?:\b(?:former|late|then|past|one-?time|vice|deputy|assistant|acting|under|future)|\bex)[ -](?:[A-Z][\w.'’-]{0,20} ){0,2}$/i;

const patterns = terms.map((term) => ({
  term,
  pattern: new RegExp(
    `(?<![\\w-])${titles[term.office] ?? ''} (?:${term.name})(?![\\w-])(?![- ]elect)`,
    'g',
  ),
}));

/** What every title holds; most blocks hold none of it. */
const anyTitle = /President|Secretary/;

/** The words that name somebody in office, each once; found once for each term. */
function wordsNaming(blocks: readonly PageBlock[]): Set<string> {
  const found = new Set<string>();
  let unseen = patterns;
  for (const { role, text } of blocks) {
    if ((role !== 'body' && role !== 'deck' && role !== 'headline') || !anyTitle.test(text))
      continue;
    unseen = unseen.filter(({ pattern }) => {
      const match = [...text.matchAll(pattern)].find(
        ({ index }) => !notInOffice.test(text.slice(Math.max(0, index - 60), index)),
      );
      if (match) found.add(match[0]);
      return !match;
    });
  }
  return found;
}

/** Every term the words can mean: “President Bush” is two presidents. */
const termsOf = (words: string): Term[] =>
  patterns.flatMap(({ term, pattern }) => (words.match(pattern)?.[0] === words ? [term] : []));

/** The stretch that holds every term in which the words can have been written. */
function stretchOf(named: readonly Term[]): Interval {
  const from = named.map((term) => term.from).sort();
  const ends = named.map(({ to }) => to);
  const to = ends.flatMap((end) => end ?? []).sort();
  return { earliest: from[0] ?? null, latest: ends.includes(null) ? null : (to.at(-1) ?? null) };
}

/**
 * What the incumbents named in the text say of its year. It is knowledge from outside the page, so it is
 * used only where the page itself leaves the year open, and its rows say where it comes from.
 */
export function incumbentConstraints(blocks: readonly PageBlock[]): Constraint[] {
  const named = [...wordsNaming(blocks)].map((words) => {
    const terms = termsOf(words);
    return { words, office: terms[0]?.office ?? '', stretch: stretchOf(terms) };
  });
  // Stories name past holders without a “former” now and then, and later holders never.
  named.sort((a, b) => ((a.stretch.earliest ?? '') < (b.stretch.earliest ?? '') ? 1 : -1));
  let known: Interval = { earliest: null, latest: null };
  return named.flatMap(({ words, office, stretch }): Constraint[] => {
    const narrowed = intersection(known, stretch);
    if (!narrowed || sameInterval(narrowed, known)) return [];
    // Holders of one office share the day it is handed over; a story that names both is of the later term.
    if (narrowed.earliest === narrowed.latest) return [];
    known = narrowed;
    const fact = `${words}: ${office} ${stretch.earliest ?? ''} to ${stretch.latest ?? 'now'}.`;
    const why = 'The text names an incumbent; the term is a fact from outside the article.';
    const base = { role: 'outside', text: fact, why } as const;
    const { earliest, latest } = stretch;
    return [
      ...(earliest === null ? [] : [{ ...base, effect: 'not_before' as const, reading: earliest }]),
      ...(latest === null ? [] : [{ ...base, effect: 'not_after' as const, reading: latest }]),
    ];
  });
}
