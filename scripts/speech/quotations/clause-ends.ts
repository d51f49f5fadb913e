import type { Reported } from '../reading.js';
import { lastSign } from '../sentences.js';
import type { Token } from '../tokens.js';
import { isAdverb, isTime } from '../word-classes.js';
import { isComma, isDash, type View } from './view.js';

const beginsClause =
  /^(?:which|who|whose|where|while|but|although|though|as|after|before|when|according|a|an|the)$/;

/** Whether another clause begins at a token that follows a comma. */
function startsAnother({ reading, cues }: View, at: number): boolean {
  // … a “fool,” a “liar” and “sick”: one list.
  const isListed = [at, at + 1, at + 2].some((place) => reading.tokens[place]?.kind === 'pair');
  if (
    isListed &&
    /^(?:an?|the|and|or|)$/.test(
      reading.tokens[at]?.kind === 'pair' ? '' : (reading.tokens[at]?.lower ?? '-'),
    )
  )
    return false;
  if (beginsClause.test(reading.tokens[at]?.lower ?? '')) return true;
  const reported = cues.find(({ cue, clause }) => clause.from === at || cue.from === at);
  return reported?.cue.form === 'participle' || reported?.cue.form === 'finite';
}

const modals = /^(?:can|cannot|can't|could|will|would|should|must|may|might|won't|wouldn't)$/;

/** Whether a verb after “and” says more of the speaker, and not of what was said: … and called, not … and call. */
function isNewStatement({ reading: { tokens } }: View, { cue, subject }: Reported): boolean {
  if (cue.form !== 'finite') return false;
  if (subject) return true;
  return cue.lemma !== tokens[cue.at]?.lower && !modals.test(tokens[cue.from]?.lower ?? '');
}

const endsSentence = (token: Token | undefined): boolean =>
  token?.kind === 'sign' && /^[.?!;]$/.test(token.text);

/** Where the clause around a pair ends: at a comma that another clause follows, a dash, or the end of the sentence. */
export function clauseEnd(view: View, at: number): number {
  const { reading, sentence, cues } = view;
  const { tokens, text } = reading;
  /** “…,” but: American marks hold the comma. */
  const holdsComma = (token: Token | undefined): boolean =>
    token?.kind === 'pair' && lastSign(text, token) === ',';
  for (let end = at + 1; end < sentence.to; end += 1) {
    const token = tokens[end];
    if (endsSentence(token) || isDash(token)) return end;
    if (isComma(token) && startsAnother(view, end + 1)) return end;
    if (holdsComma(tokens[end - 1]) && startsAnother(view, end)) return end;
    if (/^(?:and|but)$/.test(token?.lower ?? '')) {
      const next = cues.find(({ clause }) => clause.from === end + 1);
      if (next && isNewStatement(view, next)) return end;
    }
  }
  return sentence.to;
}

/** Whether nothing follows the clause that names the speaker but where and when it was. */
function closes({ reading, sentence }: View, { clause }: Reported): boolean {
  const after = reading.tokens[clause.to];
  if (!after || clause.to >= sentence.to || after.kind === 'sign') return true;
  return (
    isAdverb(after.lower) || isTime(after.lower) || /^(?:in|on|at|during|to|of)$/.test(after.lower)
  );
}

const isSubordinate = ({ cue }: Reported): boolean =>
  cue.form === 'participle' || cue.form === 'infinitive' || cue.form === 'passive';

/** A clause after the words that names the speaker: …, the keeper said. */
export function closingClause(view: View, after: number): Reported | undefined {
  const { tokens } = view.reading;
  return view.cues.find((reported) => {
    const { cue, clause, subject } = reported;
    if (clause.from <= after || !subject || isSubordinate(reported)) return false;
    return (
      (cue.form === 'preposition' || isComma(tokens[clause.from - 1])) && closes(view, reported)
    );
  });
}

/** The clause that names the speaker right after a pair, with its subject: “…,” the keeper said. */
export function clauseAfter(view: View, at: number): Reported | undefined {
  const { tokens } = view.reading;
  let start = at + 1;
  if (isComma(tokens[start]) || isDash(tokens[start])) start += 1;
  if (tokens[start]?.lower === 'as') start += 1;
  const found = view.cues.find(({ clause }) => clause.from === start);
  if (!found?.subject || isSubordinate(found)) return undefined;
  const { verb } = found.cue;
  return verb === undefined || verb.takes.has('quotation') || verb.takes.has('that')
    ? found
    : undefined;
}
