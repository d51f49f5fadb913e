import type { Attribution } from '../../speech/attribution.js';
import { namesWithin, placeOf, type Scene } from '../scene.js';
import type { Place } from '../selector.js';
import { partsOfContent, type Part } from './content.js';

const helpers = String.raw`(?:has|have|had|is|are|was|were|be|been|did|does|do|will|would|could|can|may|might|must|should|not|never|no longer|[\p{L}]+n[’']t|\p{L}+ly)`;
const helpersBefore = new RegExp(String.raw`(?:^|[\s,])(${helpers}(?:\s+${helpers})*)\s+$`, 'u');

/** The reporting verb with its auxiliaries and the negator: “does not think”. */
function wholeCue({ block, start, end }: Place, from: number): Place {
  const [, before = ''] = helpersBefore.exec(block.text.slice(from, start)) ?? [];
  const at = before === '' ? start : block.text.lastIndexOf(before, start - 1);
  return { block, start: at, end };
}

const isPronoun = ({ block, start, end }: Place): boolean =>
  /^(?:s?he|it|they|we|I|him|her|them|who)$/iu.test(block.text.slice(start, end));

/** Whether only white space or helpers stand between two places. */
const touches = (a: Place, b: Place): boolean =>
  a.block === b.block &&
  /^[\s]*$/u.test(a.block.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));

const overlap = (a: Place, b: Place): boolean =>
  a.block === b.block && a.start < b.end && b.start < a.end;

const joined = (a: Place, b: Place): Place => ({
  block: a.block,
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** Whom the speaker told, right after the cue, with the words for it. */
export interface Told {
  readonly place: Place;
  readonly words: string;
  readonly actorId: string | undefined;
}

/** “Told RFE/RL”, “told reporters”. */
export function toldAfter(scene: Scene, cue: Place): Told | undefined {
  const { block, end } = cue;
  const { text } = block;
  const [, lead = '', words = ''] =
    /^(\s+(?:to )?)(reporters|journalists|lawmakers|(?:the )?\p{Lu}[\p{L}/-]*(?:\.\p{L}+)*(?:\s\p{Lu}[\p{L}/-]*)*(?: (?:news )?agency| newspaper)?)/u.exec(
      text.slice(end, end + 80),
    ) ?? [];
  if (words === '') return undefined;
  const place = { block, start: end + lead.length, end: end + lead.length + words.length };
  return { place, words, actorId: namesWithin(scene, place)[0]?.actorId };
}

/** The segments of a quote in one paragraph, in printed order: what is said, the cue and the words that name the speaker. */
export function segmentsOf(
  scene: Scene,
  attribution: Attribution,
  passages: readonly Place[],
  told: Told | undefined,
): Part[] {
  const content = passages.flatMap((passage) => partsOfContent(scene.article, passage));
  const [first] = passages;
  const parts = [...content];
  const isFree = (place: Place): boolean =>
    place.block === first?.block && !content.some((part) => overlap(part.place, place));
  const source = attribution.source && placeOf(scene, attribution.source);
  const speaker = source && isFree(source) ? withoutComma(source) : undefined;
  if (attribution.cue) {
    const printed = placeOf(scene, attribution.cue);
    const from =
      speaker && speaker.end <= printed.start ? speaker.end : Math.max(0, printed.start - 30);
    const withTold =
      told && /^\s+$/u.test(printed.block.text.slice(printed.end, told.place.start))
        ? joined(printed, told.place)
        : printed;
    const whole = wholeCue(withTold, from);
    const cue =
      speaker && isPronoun(speaker) && touches(speaker, whole) ? joined(speaker, whole) : whole;
    if (isFree(cue)) parts.push({ part: 'cue', place: cue });
    if (speaker && !isPronoun(speaker) && !overlap(speaker, cue))
      parts.push({ part: 'speaker', place: speaker });
  }
  return parts.sort((a, b) => a.place.start - b.place.start);
}

function withoutComma({ block, start, end }: Place): Place {
  const text = block.text.slice(start, end);
  return { block, start, end: start + text.replace(/[\s,;:]+$/u, '').length };
}
