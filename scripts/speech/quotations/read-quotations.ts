import type { Attribution, MarkUse, Passage } from '../attribution.js';
import type { Range } from '../noun-phrases.js';
import type { Reading } from '../reading.js';
import { innerText, lastSign } from '../sentences.js';
import { basisOf, firstPhrase } from '../speakers.js';
import { ascribe, finished, innerPassage, passageOf, type Draft } from './draft.js';
import { quotationsIn } from './sentence.js';
import { isSentenceLike } from './view.js';
import { markUseOf } from './uses.js';

export interface Quotations {
  readonly attributions: readonly Attribution[];
  readonly marks: readonly MarkUse[];
}

/** Shorter stretches in marks without a cue are terms. */
const fewestWords = 6;

export function readQuotations(readings: readonly Reading[]): Quotations {
  const drafts: Draft[] = [];
  const marks: MarkUse[] = [];
  /** A quotation whose paragraph ended before it was closed. */
  let running: Draft | undefined;
  let last: Draft | undefined;
  for (const reading of readings) {
    const { tokens, text, sentences } = reading;
    let previous: Draft | undefined;
    /** Quotations that stand alone at the beginning and wait for their speaker. */
    let waiting: Passage[] = [];
    let carried = running;
    running = undefined;
    for (const sentence of sentences) {
      const cues = reading.cues.filter(
        ({ cue }) => cue.at >= sentence.from && cue.at < sentence.to,
      );
      const { drafts: found, left } = quotationsIn(reading, sentence, cues);
      const isOnlyMarks =
        found.length === 0 &&
        left.length > 0 &&
        tokens.slice(sentence.from, sentence.to).every(({ kind }) => kind !== 'word');
      if (carried && tokens[0]?.kind === 'pair') {
        const [first] = found;
        const head = tokens[0];
        if (
          first &&
          !first.isMixed &&
          first.content[0]?.start === head.pair?.innerStart &&
          carried !== first &&
          carried.source &&
          !first.source
        ) {
          // Its own cue was not found.
        }
        if (isOnlyMarks) {
          for (const at of left)
            if (tokens[at]) carried.content.push(innerPassage(reading, tokens[at]));
          previous = carried;
          last = carried;
          if (tokens[tokens.length - 1]?.pair?.isClosed === false) running = carried;
          carried = undefined;
          continue;
        }
      }
      carried = undefined;
      for (const draft of found) {
        if (waiting.length > 0) draft.content.unshift(...waiting);
        waiting = [];
        drafts.push(draft);
        previous = draft;
        last = draft;
      }
      if (isOnlyMarks) {
        const passages = left.flatMap((at) =>
          tokens[at] ? innerPassage(reading, tokens[at]) : [],
        );
        if (previous) previous.content.push(...passages);
        else waiting.push(...passages);
      } else {
        for (const at of left) {
          const token = tokens[at];
          if (!token) continue;
          const inner = innerText(text, token);
          const isQuotation =
            inner.split(/\s+/).length >= fewestWords &&
            (isSentenceLike(text, token) ? /[.,?!…]/.test(lastSign(text, token)) : true);
          if (!isQuotation) {
            marks.push(markUseOf(reading, at));
            continue;
          }
          const draft: Draft = {
            rule: 'no-cue',
            content: [innerPassage(reading, token)],
            isMixed: false,
          };
          const subject = firstPhrase(tokens, sentence);
          if (subject && subject.to <= at) {
            draft.source = passageOf(reading, subject);
            draft.basis = basisOf(tokens, subject);
          }
          drafts.push(draft);
          previous = draft;
          last = draft;
        }
      }
    }
    if (waiting.length > 0) {
      const draft: Draft = { rule: 'alone', content: waiting, isMixed: false };
      introduce(draft, readings[reading.paragraph - 1], last);
      drafts.push(draft);
      previous = draft;
      last = draft;
    }
    if (previous && tokens.at(-1)?.pair?.isClosed === false) running = previous;
  }
  return { attributions: drafts.map(finished), marks };
}

/** Who speaks in a paragraph that is a quotation and nothing else. */
function introduce(draft: Draft, before: Reading | undefined, last: Draft | undefined): void {
  const sentence: Range | undefined = before?.sentences.at(-1);
  if (before && sentence && before.tokens.at(-1)?.text === ':') {
    const cue = before.cues.findLast(({ cue: { at } }) => at >= sentence.from);
    const subject = cue?.subject ?? firstPhrase(before.tokens, sentence);
    if (cue) ascribe(draft, before, cue, subject);
    else if (subject) {
      draft.source = passageOf(before, subject);
      draft.basis = 'adjacent';
    }
    return;
  }
  if (last?.source) {
    draft.source = last.source;
    draft.basis = 'continuation';
  }
}
