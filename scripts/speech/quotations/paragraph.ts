import type { MarkUse } from '../attribution.js';
import type { Range } from '../noun-phrases.js';
import { cuesIn, type Reading, type Reported } from '../reading.js';
import { innerText } from '../sentences.js';
import { basisOf } from '../speakers.js';
import { innerPassage, type Draft } from './draft.js';
import { lines, type Line } from './lines.js';
import { quotationsIn } from './sentence.js';
import { introduced, nameAfterDash, named, type Known } from './unnamed.js';
import { headingOf, isTitle, markUseOf } from './uses.js';

/** Shorter stretches in marks that no cue governs are terms. */
const fewestWords = 6;

export interface ParagraphSpeech {
  readonly drafts: readonly Draft[];
  readonly marks: readonly MarkUse[];
}

const isOnlyMarks = ({ tokens }: Reading, { from, to }: Range): boolean =>
  tokens.slice(from, to).every(({ kind }) => kind === 'pair' || kind === 'sign');

/** Whether words in marks that no cue governs are somebody’s all the same. */
function isQuotation({ tokens, text }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const inner = innerText(text, token);
  return inner.split(/\s+/).length >= fewestWords && !isTitle(inner);
}

/** The quotations of a paragraph, sentence by sentence; `known` is what came before. */
export function readParagraphQuotations(reading: Reading, known: Known): ParagraphSpeech {
  const { tokens, sentences } = reading;
  const drafts: Draft[] = [];
  const marks: MarkUse[] = [];
  /** What stands alone and may belong to the speaker who is named next. */
  let waiting: Line[] = [];
  /** The last quotation, which one that stands alone goes on with. */
  let previous = known.running && tokens[0]?.kind === 'pair' ? known.running : undefined;
  const add = (draft: Draft): void => {
    drafts.push(draft);
    previous = draft;
  };
  const heading = headingOf(reading);
  if (heading) return { drafts, marks: [heading] };

  const standAlone = (at: Range | undefined): void => {
    for (const { passages, speaker } of waiting) {
      const draft: Draft = { rule: 'stands-alone', content: [...passages], isMixed: false };
      if (speaker) add(named({ ...draft, rule: 'speaker-and-colon' }, speaker, 'named'));
      else add(introduced(draft, reading, at, { ...known, last: previous ?? known.last }));
    }
    waiting = [];
  };
  for (const [index, sentence] of sentences.entries()) {
    const cues = cuesIn(reading, sentence);
    const { drafts: found, left } = quotationsIn(reading, sentence, cues);
    const alone = found.length === 0 && left.length > 0 && isOnlyMarks(reading, sentence);
    if (alone) {
      for (const line of lines(reading, left)) {
        if (previous && waiting.length === 0 && !line.speaker)
          previous.content.push(...line.passages);
        else waiting.push(line);
      }
      continue;
    }
    const [first] = found;
    if (first?.rule === 'quote-then-speaker' && waiting.every(({ speaker }) => !speaker)) {
      first.content.unshift(...waiting.flatMap(({ passages }) => passages));
      waiting = [];
    }
    standAlone(sentences[index - 1]);
    if (index === 0 && first?.rule === 'quote-then-speaker' && previous && !previous.source) {
      // Only the last paragraph of the quotation names the speaker.
      previous.content.push(...first.content);
      Object.assign(previous, { ...first, content: previous.content });
      for (const draft of found.slice(1)) add(draft);
    } else for (const draft of found) add(draft);
    for (const at of left) {
      const token = tokens[at];
      if (!token) continue;
      const name = nameAfterDash(reading, at + 1);
      if (!name && !isQuotation(reading, at)) marks.push(markUseOf(reading, at));
      else {
        const draft: Draft = {
          rule: name ? 'dash-and-name' : 'words-without-cue',
          content: [innerPassage(reading, token)],
          isMixed: false,
        };
        add(name ? named(draft, name, 'named') : introduced(draft, reading, sentence, known));
      }
    }
    // Somebody else is heard in between.
    const isSilent = found.length === 0 && left.length === 0;
    const isOther = ({ cue, subject }: Reported): boolean =>
      subject !== undefined && cue.verb?.strength === 3 && basisOf(tokens, subject) !== 'pronoun';
    if (isSilent && cues.some(isOther)) previous = undefined;
  }
  standAlone(sentences.at(-2));
  return { drafts, marks };
}
