import { orderOf, placeOf, type Scene } from '../scene.js';
import { selectorOf } from '../selector.js';
import type { Proposal } from '../shape.js';

const notes = {
  term: 'A word or an expression in marks; nobody is quoted with it.',
  title: 'The title of a work, or a name.',
} as const;

/** Pairs of marks in which nobody is quoted, in reading order. */
export const proposeMarks = (scene: Scene): Proposal<'marks'>[] =>
  scene.speech.marks
    .toSorted((a, b) => orderOf(a.passage) - orderOf(b.passage))
    .map(({ passage, use, rule }) => {
      const place = placeOf(scene, passage);
      const { block } = place;
      const pair = (scene.article.marks.get(block.id) ?? []).find(
        (each) => each.start <= place.start && place.end <= each.end,
      );
      const inner = pair ? { block, start: pair.innerStart, end: pair.innerEnd } : place;
      return { rule, record: { ...selectorOf(inner, scene.blocks), use, note: notes[use] } };
    });
