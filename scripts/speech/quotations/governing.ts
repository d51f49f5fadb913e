import { complementOf } from '../complement.js';
import type { Reported } from '../reading.js';
import { innerText } from '../sentences.js';
import { conjunctions, prepositions } from '../word-classes.js';
import { isTitle } from './uses.js';
import { isComma, isSentenceLike, type View } from './view.js';

/** The cue before a pair whose words the pair is part of, and where these begin. */
export interface Governing {
  readonly reported: Reported;
  readonly from: number;
  /** Whether nothing stands between the cue and the pair but whom it was said to, where and when. */
  readonly isImmediate: boolean;
  readonly leading: string;
}

/** Whether a later cue is on the level of an earlier one: … and encouraged, …, saying. */
function isCoordinate({ reading: { tokens } }: View, { cue, clause, subject }: Reported): boolean {
  const before = tokens[cue.from - 1];
  if (cue.form === 'participle')
    return (
      isComma(before) ||
      /^(?:before|after|and|while|when)$/.test(before?.lower ?? '') ||
      (before?.lower === 'by' && cue.verb?.strength === 3)
    );
  if (cue.form !== 'finite' || !/^(?:and|but)$/.test(tokens[clause.from - 1]?.lower ?? ''))
    return false;
  const joined = tokens[clause.from - 2];
  return (
    isComma(joined) || joined?.kind === 'pair' || subject === undefined || cue.from === clause.from
  );
}

/** Where the clause ends with which a sentence opens before its subject: In a letter posted on Friday, …. */
function openingEnd({ reading: { tokens }, sentence }: View, from: number, most: number): number {
  let first = from;
  while (/^(?:and|but|so|even)$/.test(tokens[first]?.lower ?? '')) first += 1;
  const lower = tokens[first]?.lower ?? '';
  const opens =
    first < sentence.to &&
    (prepositions.has(lower) || conjunctions.has(lower) || lower.endsWith('ing'));
  if (!opens || lower === 'that') return from;
  let at = first;
  while (at < most && !isComma(tokens[at])) at += 1;
  return at < most ? at : from;
}

/** A participle that follows no comma tells what is done more often than what is said. */
function strengthOf({ reading: { tokens } }: View, { cue }: Reported): number {
  const strength = cue.verb?.strength ?? 3;
  const isDone =
    cue.form === 'participle' && !isComma(tokens[cue.from - 1]) && cue.verb?.kind === 'propose';
  return isDone ? 1 : strength;
}

/** Verbs that say what somebody holds of another, whose name then stands before the words. */
const isOpinion = ({ cue }: Reported): boolean =>
  cue.verb !== undefined && /^(?:judge|hold|discuss|accuse)$/.test(cue.verb.kind);

/** What he called; a law that prohibits: within the words of another, if there is one. */
const isEmbedded = ({ reading: { tokens } }: View, { clause, subject }: Reported): boolean =>
  /^(?:what|which|where|how|why)$/.test(tokens[clause.from - 1]?.lower ?? '') ||
  /^(?:what|which|who|that)$/.test(tokens[(subject?.to ?? 0) - 1]?.lower ?? '');

/** She read “The Keeper of the Light”: the title of what was read. */
function isWork({ reading: { tokens, text } }: View, { cue }: Reported, at: number): boolean {
  const inner = innerText(text, tokens[at]).replace(/[.,]$/, '');
  if (!inner.includes(' ') || !isTitle(inner)) return false;
  const speaks = /^(?:say|utter|tell|characterize|accuse|judge)$/.test(cue.verb?.kind ?? 'say');
  return !speaks || /^(?:read|write|sing|recite)$/.test(cue.lemma);
}

/** `from` is where the words begin that belong to no other attribution. */
export function governing(view: View, from: number, at: number): Governing | undefined {
  const { tokens, text } = view.reading;
  const before = view.cues.filter(
    ({ cue, clause }) =>
      cue.at >= from &&
      clause.to <= at &&
      (cue.form !== 'passive' || clause.to > cue.end) &&
      (cue.form !== 'preposition' || isComma(tokens[clause.to])),
  );
  const opening = openingEnd(view, from, at);
  const inMain = before.filter(({ cue }) => cue.form === 'preposition' || cue.at > opening);
  const main = inMain.length > 0 ? inMain : before;
  const outer = main.filter((reported) => !isEmbedded(view, reported));
  const candidates = outer.length > 0 ? outer : main;
  const strong = candidates.filter((reported) => strengthOf(view, reported) > 1);
  let chosen: Reported | undefined;
  for (const reported of strong.length > 0 ? strong : candidates)
    if (!chosen || isCoordinate(view, reported)) chosen = reported;
  const last = before.at(-1);
  if (last && isSentenceLike(text, tokens[at])) {
    const complement = complementOf(tokens, last, view.sentence.to);
    if (complement.from === at && /[:,]/.test(complement.leading)) chosen = last;
  }
  if (!chosen) return undefined;
  const { from: start, leading } = complementOf(tokens, chosen, view.sentence.to);
  if (start > at) return undefined;
  let first = start;
  while (first < at && (tokens[first]?.kind === 'sign' || (first === start && leading === 'that')))
    first += 1;
  if (
    strengthOf(view, chosen) === 1 &&
    first < at - (isOpinion(chosen) || outer.length < main.length ? 10 : 3)
  )
    return undefined;
  if (first >= at && leading === '' && isWork(view, chosen, at)) return undefined;
  return { reported: chosen, from: first, isImmediate: first >= at, leading };
}
