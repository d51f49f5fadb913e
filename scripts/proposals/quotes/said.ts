import type { PageTime } from '../../dates/page-times.js';
import type { CuratedDate } from '../../model/fields.js';
import type { Attribution } from '../../speech/attribution.js';
import { having } from '../../text/lookup.js';
import { dateOf } from '../dates.js';
import { isIn, placeOf, type Scene } from '../scene.js';

/** Units of text between a cue and a time that belongs to it. */
const reach = 60;

/** A stop between two places parts them. */
const isParted = (between: string): boolean => /[.;!?]["”’)]*\s/u.test(between);

/** The time at which words were said, where the sentence gives it beside the cue and outside what is said. */
export function saidOf(scene: Scene, { cue, source, lemma }: Attribution): CuratedDate | undefined {
  if (!cue || lemma === 'according to') return undefined;
  const { block, start, end } = placeOf(scene, cue);
  const said = scene.said.get(block) ?? [];
  const from = source?.paragraph === cue.paragraph ? Math.min(start, source.start) : start;
  const to = source?.paragraph === cue.paragraph ? Math.max(end, source.end) : end;
  const near = having(scene.article.times, 'blockId', block.id).filter((time) => {
    if (time.role !== 'in_text' || isIn(said, time.start, time.end)) return false;
    const [between, distance] =
      time.start >= to
        ? [block.text.slice(to, time.start), time.start - to]
        : time.end <= from
          ? [block.text.slice(time.end, from), from - time.end]
          : ['', 0];
    return (
      distance <= reach &&
      !isParted(between) &&
      !said.some(
        (each) => each.start >= Math.min(to, time.end) && each.end <= Math.max(from, time.start),
      )
    );
  });
  const width = ({ expression }: PageTime): number => (expression.precision === 'day' ? 0 : 1);
  const best = near.sort((a, b) => width(a) - width(b) || a.start - b.start)[0];
  return best && dateOf(scene.article, best, true);
}
