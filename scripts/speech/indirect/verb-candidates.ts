import type { Range } from '../noun-phrases.js';
import { phraseBefore } from '../noun-phrases.js';
import { clauseStart, longPhraseAfter } from '../speakers.js';
import type { Reported } from '../reading.js';
import type { Candidate, Place } from './candidate.js';
import { clauseEnd, phraseEnd, trimmed } from './clause-end.js';
import { frameAfter } from './frame.js';

const clausal = /^(?:that|clause|question|colon)$/;

/** What comes before ", officials said" or ", said the minister": the sentence up to the comma, from its last stop. */
function before({ reading: { tokens }, sentence }: Place, comma: number): Range | undefined {
  const from = clauseStart(tokens, comma, sentence.from);
  const to = trimmed(tokens, from, comma);
  return to - from > 1 ? { from, to } : undefined;
}

/** The subject of a clause that a comma sets off: ", he said," and where it begins. */
function trailing(place: Place, reported: Reported): { comma: number; source?: Range } | undefined {
  const {
    reading: { tokens },
    sentence,
  } = place;
  const { cue } = reported;
  if (cue.form !== 'finite' || !cue.verb?.takes.has('quotation')) return undefined;
  const previous = tokens[cue.from - 1];
  if (previous?.text === ',' && cue.from === cue.at) {
    const source = longPhraseAfter(tokens, cue.end, sentence.to);
    return source && { comma: cue.from - 1, source };
  }
  const source = phraseBefore(tokens, cue.from, sentence.from);
  if (source?.to !== cue.from || tokens[source.from - 1]?.text !== ',') return undefined;
  return { comma: source.from - 1, source };
}

function passive(place: Place, reported: Reported): Candidate | undefined {
  const {
    reading: { tokens },
    sentence,
    cues,
  } = place;
  const { cue, subject: source } = reported;
  const frame = frameAfter(tokens, cue.end, sentence.to, false);
  const subject = phraseBefore(tokens, cue.from, clauseStart(tokens, cue.from, sentence.from));
  const rest =
    frame.name === 'none' || (source && frame.from <= source.from)
      ? undefined
      : {
          from: frame.from,
          to: /^(?:that|infinitive|clause)$/.test(frame.name)
            ? clauseEnd(tokens, cues, frame.from, sentence.to)
            : phraseEnd(tokens, cues, frame.from, sentence.to),
        };
  const content = [subject, rest].flatMap((range) => (range ? [range] : []));
  if (content.length === 0 || !cue.verb) return undefined;
  return {
    place,
    rule: `passive-${frame.name}`,
    frame: frame.name,
    lemma: cue.lemma,
    cue: { from: cue.from, to: cue.end },
    verb: cue.verb,
    form: cue.form,
    content,
    ...(source && { source }),
    negated: cue.negated,
  };
}

/** What a verb of reporting may report. */
export function verbCandidate(place: Place, reported: Reported): Candidate | undefined {
  const {
    reading: { tokens },
    sentence,
    cues,
  } = place;
  const { cue, subject: source } = reported;
  if (!cue.verb) return undefined;
  if (cue.form === 'passive') return passive(place, reported);
  const { verb } = cue;
  const about = {
    place,
    lemma: cue.lemma,
    cue: { from: cue.from, to: cue.end },
    verb,
    form: cue.form,
    negated: cue.negated,
  };
  const frame = frameAfter(tokens, cue.end, sentence.to, verb.takes.has('person'));
  const after = trailing(place, reported);
  if (after && !/^(?:that|clause|question)$/.test(frame.name)) {
    const content = before(place, after.comma);
    if (content)
      return {
        ...about,
        rule: 'clause-verb',
        frame: 'none',
        content: [content],
        ...(after.source && { source: after.source }),
      };
  }
  if (frame.name === 'none') return undefined;
  const isLong = clausal.test(frame.name) || frame.name === 'infinitive';
  // The preposition leads to the object and is not part of it; a question's word and "to" are.
  const from = frame.name === 'preposition' || frame.name === 'as' ? frame.from + 1 : frame.from;
  const end = isLong
    ? clauseEnd(tokens, cues, from, sentence.to)
    : phraseEnd(tokens, cues, from, sentence.to);
  if (end <= from) return undefined;
  const isPersonPart = frame.person && frame.name === 'infinitive';
  const content = [
    ...(isPersonPart || frame.name === 'as' ? (frame.person ? [frame.person] : []) : []),
    { from, to: end },
  ];
  return {
    ...about,
    rule: `verb-${frame.name}`,
    frame: frame.name,
    content,
    ...(source && { source }),
    ...(frame.person && { person: frame.person }),
  };
}
