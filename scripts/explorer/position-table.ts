import { articles, code, date } from './event-quote-tables.js';
import { html, type Html } from './html.js';
import type { ShownTable } from './shown-table.js';

/** A point of the scale: its sign says for or against, and its colour says so again. */
export function stanceMark(stance: number): Html {
  const [sign, side] = stance > 0 ? ['+', 'for'] : stance < 0 ? ['−', 'against'] : ['', 'neither'];
  const points = Math.abs(stance);
  return html`<span class="stance ${side} points-${points}">${sign}${points}</span>`;
}

/** Positions, in the order of the articles and of the quotes that take them. */
export const positionsShown: ShownTable = {
  table: 'stances_flat',
  recordId: 'quote_id',
  order: 'quote_id',
  columns: [
    {
      title: 'Whose position',
      sort: ['holder'],
      content: ({ cell }) =>
        html`<b>${cell('holder')}</b> ${cell('stance_in_words')}.
          <span class="words said">${cell('attribution_sentence')}</span>`,
    },
    {
      title: 'Stance',
      sort: ['stance'],
      isNumber: true,
      content: ({ cell }) => stanceMark(Number(cell('stance'))),
    },
    { title: 'Issue', sort: ['issue_label'], content: ({ cell }) => cell('issue_label') },
    {
      title: 'Who says so',
      sort: ['speaker'],
      content: ({ cell }) => html`<a href="#${cell('speaker_id')}">${cell('speaker')}</a>`,
    },
    date('Said', 'said'),
    code('How it is taken', 'stance_basis', 'stance_basis'),
    code('Confidence', 'confidence', 'confidence'),
    articles('Article', 'article_id'),
  ],
};
