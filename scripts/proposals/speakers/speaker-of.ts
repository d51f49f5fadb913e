import type { Attribution } from '../../speech/attribution.js';
import { isIn, placeOf, type Scene } from '../scene.js';
import type { Place } from '../selector.js';
import { sentenceAround } from '../sentences.js';
import { titleStart } from '../actors/titles.js';
import type { Turn } from './pronouns.js';
import { resolveSpeaker } from './resolve.js';
import { found, type Speaker } from './speaker.js';

/** Words that nothing attributes are of whoever spoke before them in the paragraph. */
function goingOn({ basis, content }: Attribution, turns: readonly Turn[]): Speaker | undefined {
  const [first] = content;
  if ((basis !== 'continuation' && basis !== 'adjacent') || !first) return undefined;
  const last = turns.findLast(
    ({ paragraph, start }) => paragraph === first.paragraph && start < first.start,
  );
  return last && found(last.actorId, basis, 'spoke-before');
}

/** “X warned of a war and has threatened …”, “X objected, saying …”: a cue without a speaker has that of its sentence. */
function ofSentence(
  scene: Scene,
  { cue }: Attribution,
  turns: readonly Turn[],
): Speaker | undefined {
  if (!cue) return undefined;
  const { block } = placeOf(scene, cue);
  const [start] = sentenceAround(block, cue.start);
  const isBefore = (at: number): boolean => at >= start && at < cue.start;
  const spoke = turns.findLast((turn) => turn.paragraph === cue.paragraph && isBefore(turn.start));
  if (spoke) return found(spoke.actorId, 'named', 'same-sentence');
  const said = scene.said.get(block) ?? [];
  const subject = (scene.names.get(block) ?? []).find(
    ({ span, sense }) =>
      isBefore(span.start) && sense === 'actor' && !isIn(said, span.start, span.end),
  );
  return subject && found(subject.actorId, 'named', 'subject-of-sentence');
}

/** “X and others”, “X and Prime Minister Y”: the words for a speaker that are joined to a name before them. */
function joinedTo(
  scene: Scene,
  { block, start }: Place,
): { actorId: string; start: number } | undefined {
  const before = /,? and $/u.exec(block.text.slice(0, start));
  const name =
    before && (scene.names.get(block) ?? []).find(({ span }) => span.end === before.index);
  const isPerson =
    name && scene.gathering.all().some(({ id, kind }) => id === name.actorId && kind === 'person');
  return isPerson ? { actorId: name.actorId, start: titleStart(name.span) } : undefined;
}

/** Who says what is attributed, and the words that name them, which may begin before those of the attribution. */
export function speakerOf(
  scene: Scene,
  attribution: Attribution,
  turns: readonly Turn[],
): { readonly speaker: Speaker | undefined; readonly source: Attribution['source'] } {
  const { source } = attribution;
  const loose = goingOn(attribution, turns);
  if (loose) return { speaker: loose, source };
  if (!source) return { speaker: ofSentence(scene, attribution, turns), source };
  const place = placeOf(scene, source);
  const first = joinedTo(scene, place);
  const isVague = /^(?:the )?others$/iu.test(place.block.text.slice(place.start, place.end));
  const own = first && isVague ? undefined : resolveSpeaker(scene, place, turns);
  if (!first) return { speaker: own, source };
  const others = own ? [own.actorId, ...own.others].filter((id) => id !== first.actorId) : [];
  return {
    speaker: found(first.actorId, 'named', 'name', others),
    source: { ...source, start: first.start },
  };
}
