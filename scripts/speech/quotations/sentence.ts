import type { Range } from '../noun-phrases.js';
import type { Reading, Reported } from '../reading.js';
import { innerText, lastSign } from '../sentences.js';
import { conjunctions, isAdverb, prepositions } from '../word-classes.js';
import { clauseAfter, clauseEnd, closingClause } from './clause-ends.js';
import { ascribe, innerPassage, passageOf, type Draft } from './draft.js';
import { governing, type Governing } from './governing.js';
import { isTitle } from './uses.js';
import {
  firstWord,
  hasWords,
  isComma,
  isDash,
  isSentenceLike,
  speakerFor,
  viewOf,
  type View,
} from './view.js';

export interface SentenceSpeech {
  readonly drafts: readonly Draft[];
  /** Pairs that no cue of the sentence governs, by token. */
  readonly left: readonly number[];
}

/** What one step read: a quotation, and the first token after it and its cue. */
interface Step {
  readonly draft: Draft;
  readonly end: number;
}

const begin = (view: View, rule: string, isMixed: boolean, reported: Reported): Draft =>
  ascribe({ rule, content: [], isMixed }, view.reading, reported, speakerFor(view, reported));

function addPair({ reading }: View, draft: Draft, at: number): void {
  const token = reading.tokens[at];
  if (token) draft.content.push(innerPassage(reading, token));
}

const addClause = ({ reading }: View, draft: Draft, range: Range): void => {
  if (range.from < range.to) draft.content.push(passageOf(reading, range));
};

/** Whether a pair holds a sentence, to its end. */
function isWhole({ reading: { tokens, text } }: View, at: number): boolean {
  const token = tokens[at];
  if (!token || !isSentenceLike(text, token)) return false;
  return /[.,?!…—–-]/.test(lastSign(text, token)) || (tokens[at + 1]?.kind ?? 'sign') === 'sign';
}

/** “…,” the keeper said. Words before the pair are part of what was said. */
function beforeSpeaker(view: View, region: number, at: number): Step | undefined {
  const { tokens, text } = view.reading;
  const [token, after] = [tokens[at], tokens[at + 1]];
  const reported = clauseAfter(view, at);
  if (!reported || !token) return undefined;
  const isAlone = tokens[at - 1]?.text === ':' || !hasWords(view, region, at);
  const isOpen = /[,?!…—–-]$/.test(lastSign(text, token)) || isComma(after) || isDash(after);
  const isStrong = (reported.cue.verb?.strength ?? 3) === 3;
  if (!isOpen && !(isAlone && isSentenceLike(text, token) && isStrong)) return undefined;
  const first = firstWord(view, region, at);
  // On “Harbour Lights,” the keeper said …
  if (!isAlone && isTitle(innerText(text, token))) return undefined;
  const draft = begin(
    view,
    isAlone ? 'quote-then-speaker' : 'clause-then-speaker',
    !isAlone,
    reported,
  );
  if (isAlone) addPair(view, draft, at);
  else addClause(view, draft, { from: first, to: at + 1 });
  return { draft, end: resumed(view, draft, reported.clause.to) };
}

/** Whether the speaker named after a pair says the words around it too: He calls it “…,” she said. */
function isSpoken(view: View, at: number, { leading }: Governing): boolean {
  const reported = clauseAfter(view, at);
  const token = view.reading.tokens[at];
  if (!reported || !token || leading === ',' || leading === ':') return false;
  return reported.cue.verb?.strength === 3 && lastSign(view.reading.text, token) === ',';
}

/** What follows the clause that names the speaker goes on with the same words: “…,” she said, “…”. */
function resumed(view: View, draft: Draft, from: number): number {
  const { tokens } = view.reading;
  const at = view.pairs.find((pair) => pair >= from);
  if (at === undefined || view.cues.some(({ cue }) => cue.at >= from && cue.at < at)) return from;
  let comma = at - 1;
  while (comma >= from && !isComma(tokens[comma])) comma -= 1;
  const start = comma + 1;
  const goesOn =
    comma >= from &&
    (hasWords(view, start, at) || /^(?:and|but)$/.test(tokens[at - 1]?.lower ?? ''));
  if (!goesOn) {
    addPair(view, draft, at);
    return at + 1;
  }
  const to = clauseEnd(view, at);
  draft.isMixed = true;
  addClause(view, draft, { from: start, to });
  return to;
}

/** What stands before a clause between commas that names the speaker: The horn, the keeper said, was “…”. */
function openingBefore(view: View, region: number, { clause, cue }: Reported): Range | undefined {
  const { tokens } = view.reading;
  const isBetween = isComma(tokens[clause.from - 1]) && isComma(tokens[clause.to]);
  const from = firstWord(view, region, clause.from);
  const { lower = '', kind } = tokens[from] ?? {};
  const opens =
    kind === 'verb' ||
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    isAdverb(lower) ||
    lower.endsWith('ing');
  return isBetween && !opens && cue.form === 'finite' && hasWords(view, from, clause.from - 1)
    ? { from, to: clause.from - 1 }
    : undefined;
}

/** The keeper said, “…”; the keeper said that the horn was “…”. */
function afterSpeaker(
  view: View,
  region: number,
  at: number,
  { reported, from, isImmediate }: Governing,
): Step {
  const isDirect =
    isImmediate && (isWhole(view, at) || !hasWords(view, at + 1, clauseEnd(view, at)));
  const draft = begin(
    view,
    isDirect ? 'speaker-then-quote' : 'reported-clause',
    !isDirect,
    reported,
  );
  if (!isDirect) {
    const to = clauseEnd(view, at);
    const opening = openingBefore(view, region, reported);
    if (opening) addClause(view, draft, opening);
    addClause(view, draft, { from, to });
    return { draft, end: to };
  }
  addPair(view, draft, at);
  const next = view.pairs.find((pair) => pair > at);
  if (next === undefined || hasWords(view, at + 1, next)) return { draft, end: at + 1 };
  addPair(view, draft, next);
  return { draft, end: next + 1 };
}

/** The horn was “…” at night, the keeper said. */
function beforeClosing(view: View, region: number, at: number): Step | undefined {
  const reported = closingClause(view, at);
  if (!reported) return undefined;
  const draft = begin(view, 'clause-then-speaker', true, reported);
  let to = reported.clause.from;
  while (isComma(view.reading.tokens[to - 1])) to -= 1;
  addClause(view, draft, { from: firstWord(view, region, at), to });
  return { draft, end: reported.clause.to };
}

/** The quotations of one sentence, each with the cue of the sentence that governs it. */
export function quotationsIn(
  reading: Reading,
  sentence: Range,
  cues: readonly Reported[],
): SentenceSpeech {
  const view = viewOf(reading, sentence, cues);
  const drafts: Draft[] = [];
  /** Words from here on belong to no attribution yet. */
  let region = sentence.from;
  for (const at of view.pairs) {
    if (at < region) continue;
    const leading = governing(view, region, at);
    const step =
      (leading?.isImmediate && !isSpoken(view, at, leading)
        ? undefined
        : beforeSpeaker(view, region, at)) ??
      (leading ? afterSpeaker(view, region, at, leading) : beforeClosing(view, region, at));
    if (step) {
      drafts.push(step.draft);
      region = step.end;
    }
  }
  const isTaken = (at: number): boolean => {
    const { start = 0, end = 0 } = reading.tokens[at] ?? {};
    return drafts.some(({ content }) =>
      content.some((passage) => passage.start < end && passage.end > start),
    );
  };
  return { drafts, left: view.pairs.filter((at) => !isTaken(at)) };
}
