import type { HeldData } from '../../explorer/filter.js';
import { html, type Html } from '../../explorer/html.js';
import { positionsShown, stanceMark } from '../../explorer/position-table.js';
import type { Rows } from '../../model/tables/index.js';
import { matrix } from './matrix.js';
import { rowTable } from './row-table.js';

/** What the points of the scale mean on every issue, in the words of stances_flat.stance_in_words. */
const points = [
  [2, 'for it outright'],
  [1, 'for it by implication, with a reservation, or only as a hope'],
  [0, 'undecided or balanced, in so many words'],
  [-1, 'against it by implication, with a reservation, or only as a doubt'],
  [-2, 'against it outright'],
] as const;

/** Who says what: positions by holder and issue, and each with its words. */
export const positionsView = (rows: Rows, data: HeldData): Html =>
  html`<p class="lead">
      A position is where a quote puts somebody on an issue. It is the holder’s; the speaker is who
      says so, often a minister for the state, sometimes one side about another. Follow a number to
      the words behind it.
    </p>
    <ul class="scale" aria-label="The scale">
      ${points.map(([stance, meaning]) => html`<li>${stanceMark(stance)} ${meaning}</li>`)}
    </ul>
    <p class="with-told">
      <label><input type="checkbox" checked /> Show who says so</label>
    </p>
    ${matrix(rows)}
    <h3>Position by position</h3>
    ${rowTable(data, positionsShown, 'Every position, in the order of the articles')}`;
