import {
  datePublication,
  type PublicationInput,
} from '../../scripts/dates/publication/publication.js';
import type { PageBlock } from '../../scripts/dates/publication/printed-dates.js';

export type Line = readonly [PageBlock['role'], string];

/** The blocks of a page made of lines whose roles are known. */
export const blocksOf = (lines: readonly Line[]): PageBlock[] =>
  lines.map(([role, text], index) => ({
    id: `B${index + 1}`,
    role,
    inText: role === 'body' || role === 'headline',
    text,
  }));

/** The publication date of such a page, with its value and basis at hand. */
export function date(lines: readonly Line[], more: Partial<PublicationInput> = {}) {
  const result = datePublication({ blocks: blocksOf(lines), outsideFacts: [], ...more });
  return { ...result, edtf: result.published?.edtf, basis: result.published?.basis };
}

export const headline: Line = ['headline', 'Ministers Meet on Radars'];
export const body: Line = ['body', 'Ministers met to talk about radars.'];

/** Running text long enough to be a story. */
export const story: readonly Line[] = [
  [
    'body',
    'Ministers of nine coastal states met on Wednesday to talk about radars and their cost.',
  ],
  ['body', 'They agreed to share what their stations see, and to pay for the new ones together.'],
  [
    'body',
    'The first of the new stations stands on an island that nobody has lived on for a century.',
  ],
];
