import type { RowCheck } from './check.js';
import { eachRow } from './row-keys.js';
import { having } from '../text/lookup.js';

const inMarks: RowCheck = {
  id: 'release/in-marks',
  covers: ['quote_segments.in_marks', 'quotation_marks.char_start', 'quotation_marks.char_end'],
  *run({ rows }) {
    for (const [index, { raised }] of [...eachRow(rows, 'quote_segments')].entries()) {
      const row = rows.quote_segments[index];
      if (!row) continue;
      const { article_id: article, block_id: block, in_marks: said } = row;
      const { char_start: start, char_end: end } = row;
      const pair = having(rows.quotation_marks, 'block_id', block).find(
        (each) => each.char_start < start && end <= each.char_end,
      );
      if ((pair !== undefined) === said) continue;
      yield raised(
        'in_marks',
        `in_marks is ${String(said)}.`,
        pair
          ? `true: the words stand in the marks at ${pair.char_start}–${pair.char_end}`
          : `false: no marks of ${article} hold the words`,
        'Report it: the program cut the words wrongly.',
      );
    }
  },
};

export const markRowChecks: readonly RowCheck[] = [inMarks];
