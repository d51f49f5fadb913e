import { complementOf } from '../complement.js';
import type { Range } from '../noun-phrases.js';
import type { Reading, Reported } from '../reading.js';
import { innerText, lastSign } from '../sentences.js';
import { firstPhrase } from '../speakers.js';
import type { Token } from '../tokens.js';
import { isAdverb } from '../word-classes.js';
import { ascribe, innerPassage, passageOf, type Draft } from './draft.js';

const isComma = (token: Token | undefined): boolean => token?.text === ',';
const isDash = (token: Token | undefined): boolean => /^(?:[—–]|-+)$/.test(token?.text ?? '');

/** Whether a quotation begins as a sentence does. */
export const isSentenceLike = (text: string, token: Token): boolean =>
  /^(?:[.…\s]*)[[(]?(?:\p{Lu}|\p{N})/u.test(innerText(text, token));

export interface SentenceSpeech {
  readonly drafts: readonly Draft[];
  /** Pairs that no cue of the sentence governs, by token. */
  readonly left: readonly number[];
}

/** The quotations of one sentence, each with the cue of the sentence that governs it. */
export function quotationsIn(reading: Reading, sentence: Range): SentenceSpeech {
  const { tokens, text } = reading;
  const cues = reading.cues.filter(({ cue }) => cue.at >= sentence.from && cue.at < sentence.to);
  const drafts: Draft[] = [];
  const left: number[] = [];
  const main = (): Range | undefined =>
    cues.find(({ cue, subject }) => subject && cue.form === 'finite')?.subject ??
    firstPhrase(tokens, sentence);
  const subjectFor = (reported: Reported): Range | undefined => {
    if (reported.subject) return reported.subject;
    const earlier = cues.findLast(
      ({ cue, subject }) => subject && cue.form !== 'participle' && cue.at < reported.cue.at,
    );
    return earlier?.subject ?? main();
  };
  const pairs: number[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (tokens[at]?.kind === 'pair') pairs.push(at);
  /** Words from here on belong to no attribution yet. */
  let region = sentence.from;
  let next = 0;
  const words = (from: number, to: number): boolean =>
    tokens
      .slice(from, to)
      .some(({ kind, lower }) => kind !== 'sign' && !/^(?:and|but|so)$/.test(lower));
  const takePairs = (until: number): void => {
    while (next < pairs.length && (pairs[next] ?? until) < until) next += 1;
  };

  while (next < pairs.length) {
    const at = pairs[next] ?? 0;
    const token = tokens[at];
    if (!token) break;
    const before = cues.filter(
      ({ cue, clause }) => cue.at >= region && clause.to <= at && cue.at < at,
    );
    const trailing = trailingAfter(at);
    const leading = before.length > 0 ? governing(before, at) : undefined;
    if (trailing && !leading?.immediate) {
      const isAlone = !words(region, at);
      const draft = ascribe(
        {
          rule: isAlone ? 'quote-then-speaker' : 'clause-then-speaker',
          content: [],
          isMixed: !isAlone,
        },
        reading,
        trailing,
        subjectFor(trailing),
      );
      draft.content.push(
        isAlone
          ? innerPassage(reading, token)
          : passageOf(reading, { from: firstWord(region, at), to: at + 1 }),
      );
      drafts.push(draft);
      next += 1;
      region = trailing.clause.to;
      resume(draft);
      continue;
    }
    if (leading) {
      const { reported, from, immediate, leads } = leading;
      const isWhole = immediate && leads !== 'that';
      const end = isWhole ? at + 1 : clauseEnd(at);
      const whole = isWhole && (isSentenceLike(text, token) || !words(at + 1, clauseEnd(at)));
      const draft = ascribe(
        { rule: whole ? 'speaker-then-quote' : 'reported-clause', content: [], isMixed: !whole },
        reading,
        reported,
        subjectFor(reported),
      );
      if (whole) draft.content.push(innerPassage(reading, token));
      else draft.content.push(passageOf(reading, { from, to: isWhole ? clauseEnd(at) : end }));
      const to = whole ? at + 1 : isWhole ? clauseEnd(at) : end;
      drafts.push(draft);
      region = to;
      next += 1;
      takePairs(to);
      if (whole) {
        const after = pairs[next];
        if (after !== undefined && !words(to, after)) {
          const more = tokens[after];
          if (more) draft.content.push(innerPassage(reading, more));
          next += 1;
          region = after + 1;
        }
      }
      continue;
    }
    const closing = terminalAfter(at);
    if (closing) {
      const { clause } = closing;
      const draft = ascribe(
        { rule: 'clause-then-speaker', content: [], isMixed: true },
        reading,
        closing,
        subjectFor(closing),
      );
      draft.content.push(
        passageOf(reading, { from: firstWord(region, at), to: beforeComma(clause.from) }),
      );
      drafts.push(draft);
      region = clause.to;
      next += 1;
      takePairs(clause.from);
      continue;
    }
    left.push(at);
    next += 1;
  }
  return { drafts, left };

  /** The clause that names the speaker right after a pair. */
  function trailingAfter(at: number): Reported | undefined {
    const token = tokens[at];
    if (!token) return undefined;
    const isOpenEnded =
      /[,?!…—–-]$/.test(lastSign(text, token)) || isComma(tokens[at + 1]) || isDash(tokens[at + 1]);
    let start = at + 1;
    if (isComma(tokens[start]) || isDash(tokens[start])) start += 1;
    if (tokens[start]?.lower === 'as') start += 1;
    const found = cues.find(({ clause }) => clause.from === start);
    if (!found || found.cue.form === 'participle' || found.cue.form === 'infinitive')
      return undefined;
    const quotes =
      found.cue.verb === undefined ||
      found.cue.verb.takes.has('quotation') ||
      found.cue.verb.takes.has('that');
    const isFirst = !words(region, at);
    if (!quotes || !found.subject) return undefined;
    return isOpenEnded ||
      (isFirst && isSentenceLike(text, token) && (found.cue.verb?.strength ?? 3) === 3)
      ? found
      : undefined;
  }

  /** What follows the clause that names the speaker goes on with the same words: “…,” she said, “…”. */
  function resume(draft: Draft): void {
    const at = pairs[next];
    const token = at === undefined ? undefined : tokens[at];
    if (at === undefined || !token || at >= sentence.to) return;
    const between = cues.some(({ cue }) => cue.at >= region && cue.at < at);
    if (between) return;
    const comma = tokens.findIndex((each, index) => index >= region && index < at && isComma(each));
    const from = comma === -1 ? region : comma + 1;
    if (!words(from, at) && !/^(?:but|and)$/.test(tokens[at - 1]?.lower ?? ''))
      draft.content.push(innerPassage(reading, token));
    else {
      if (comma === -1 && words(from, at)) {
        // Only where and when it was said.
        draft.content.push(innerPassage(reading, token));
      } else {
        draft.isMixed = true;
        draft.content.push(passageOf(reading, { from, to: clauseEnd(at) }));
        const end = clauseEnd(at);
        while (next < pairs.length && (pairs[next] ?? end) < end) next += 1;
        region = end;
        return;
      }
    }
    next += 1;
    region = at + 1;
  }

  function governing(
    before: readonly Reported[],
    at: number,
  ): { reported: Reported; from: number; immediate: boolean; leads: string } | undefined {
    let chosen: Reported | undefined;
    for (const reported of before) {
      const { cue } = reported;
      if (cue.form === 'preposition' && !isComma(tokens[reported.clause.to])) continue;
      if (!chosen) chosen = reported;
      else if (coordinates(reported)) chosen = reported;
    }
    const last = before.at(-1);
    if (last && isSentenceLikeAt(at)) {
      const complement = complementOf(tokens, last, at);
      if (complement.from >= at && /[:,]/.test(complement.leading)) chosen = last;
    }
    if (!chosen) return undefined;
    const { from: start, leading } = complementOf(tokens, chosen, at);
    let from = start;
    while (from < at && (isComma(tokens[from]) || tokens[from]?.text === ':')) from += 1;
    return { reported: chosen, from: Math.min(from, at), immediate: from >= at, leads: leading };
  }

  function isSentenceLikeAt(at: number): boolean {
    const token = tokens[at];
    return token !== undefined && isSentenceLike(text, token);
  }

  /** Whether a later cue is on the level of an earlier one: … and encouraged, …, saying. */
  function coordinates(later: Reported): boolean {
    const first = later.clause.from;
    const comma = tokens[first - 1];
    if (later.cue.form === 'participle')
      return (
        isComma(tokens[later.cue.from - 1]) ||
        /^(?:by|before|after|and|in|while|when)$/.test(tokens[later.cue.from - 1]?.lower ?? '')
      );
    if (later.cue.form === 'infinitive') return false;
    if (/^(?:and|but)$/.test(comma?.lower ?? ''))
      return (
        isComma(tokens[first - 2]) ||
        tokens[first - 2]?.kind === 'pair' ||
        later.subject === undefined ||
        later.cue.from === first
      );
    return false;
  }

  /** A clause after the words that names the speaker: …, the keeper said. */
  function terminalAfter(at: number): Reported | undefined {
    return cues.find(({ cue, clause, subject }) => {
      if (clause.from <= at || !subject || cue.form === 'participle' || cue.form === 'infinitive')
        return false;
      if (!isComma(tokens[clause.from - 1]) && !(cue.form === 'preposition')) return false;
      const after = tokens[clause.to];
      return (
        after === undefined ||
        clause.to >= sentence.to ||
        after.kind === 'sign' ||
        isAdverb(after.lower) ||
        /^(?:in|on|at|during)$/.test(after.lower)
      );
    });
  }

  /** Where the clause around a pair ends: at a comma that another begins with, a dash, or the end of the sentence. */
  function clauseEnd(at: number): number {
    let end = at + 1;
    const token = tokens[at];
    if (token && /[.?!]/.test(lastSign(text, token)) && end >= sentence.to) return end;
    while (end < sentence.to) {
      const each = tokens[end];
      if (each?.kind === 'sign' && /^[.?!;]$/.test(each.text)) return end;
      if (isDash(each)) return end;
      if (isComma(each) || (end === at + 1 && token && lastSign(text, token) === ',')) {
        const start = isComma(each) ? end + 1 : end;
        if (startsAnother(start)) return end;
      }
      const reported = cues.find(({ clause }) => clause.from === end + 1);
      if (/^(?:and|but)$/.test(each?.lower ?? '') && reported?.cue.form === 'finite') return end;
      end += 1;
    }
    return sentence.to;
  }

  function startsAnother(at: number): boolean {
    const lower = tokens[at]?.lower ?? '';
    if (
      /^(?:which|who|whose|where|while|but|although|though|as|after|before|when|according|a|an|the)$/.test(
        lower,
      )
    )
      return true;
    const reported = cues.find(({ cue, clause }) => clause.from === at || cue.from === at);
    return (
      reported !== undefined &&
      (reported.cue.form === 'participle' || reported.cue.form === 'finite')
    );
  }

  function firstWord(from: number, to: number): number {
    let at = from;
    while (at < to && tokens[at]?.kind === 'sign') at += 1;
    return at;
  }

  function beforeComma(to: number): number {
    let end = to;
    while (isComma(tokens[end - 1])) end -= 1;
    return end;
  }
}
