import { countUpTo, once } from '../text/lookup.js';
import { findCues, type Cue } from './cues.js';
import type { Range } from './noun-phrases.js';
import { sentencesOf } from './sentences.js';
import { subjectOf } from './speakers.js';
import { tokensOf, type Token } from './tokens.js';

/** A cue with whose words it reports. */
export interface Reported {
  readonly cue: Cue;
  readonly subject?: Range;
  /** The speaker and the cue, in either order. */
  readonly clause: Range;
}

/** A paragraph cut into words, with its words of reporting and its sentences. */
export interface Reading {
  /** Its place among the paragraphs. */
  readonly paragraph: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly cues: readonly Reported[];
  readonly sentences: readonly Range[];
}

const placesOf = once((cues: readonly Reported[]) => cues.map(({ cue }) => cue.at));

/** The cues of a sentence. */
export function cuesIn({ cues }: Reading, { from, to }: Range): readonly Reported[] {
  const places = placesOf(cues);
  return cues.slice(countUpTo(places, from - 1), countUpTo(places, to - 1));
}

function withSubject(tokens: readonly Token[], cue: Cue): Reported {
  const subject = subjectOf(tokens, cue);
  const from = Math.min(cue.from, subject?.from ?? cue.from);
  const to = Math.max(cue.end, subject?.to ?? cue.end);
  return { cue, ...(subject && { subject }), clause: { from, to } };
}

const adjunct = /^(?:in|on|at|during|to|of|about|after|when|as|with|from|before)$/;

export function readParagraph(text: string, paragraph: number): Reading {
  const words = tokensOf(text);
  const found = findCues(words);
  const verbs = new Set(found.flatMap(({ at, verb }) => (verb ? at : [])));
  const tokens = words.map((token, at) =>
    verbs.has(at) ? { ...token, kind: 'verb' as const } : token,
  );
  const cues = found.map((cue) => withSubject(tokens, cue));
  const begins = new Map(cues.map((reported) => [reported.clause.from, reported]));
  /** What goes on with a clause of its own is a sentence: “…?” The keeper said that …. */
  const namesSpeaker = (at: number): boolean => {
    const reported = begins.get(at);
    const { verb } = reported?.cue ?? {};
    if (!reported || !(verb?.takes.has('quotation') === true || verb?.takes.has('that') === true))
      return false;
    const [next, after] = [tokens[reported.clause.to], tokens[reported.clause.to + 1]];
    if (!next || next.text === '.') return true;
    return (next.text === ',' && after?.kind !== 'pair') || adjunct.test(next.lower);
  };
  return { paragraph, text, tokens, cues, sentences: sentencesOf(text, tokens, namesSpeaker) };
}
