import { required } from '../text/required.js';
import type { OpenRelease } from '../release/open.js';
import { gatherTrace } from './gather.js';
import { plainStyling } from './layout.js';
import { recordOf, rowsIn } from './records.js';
import { renderTrace } from './render.js';

/** A time expression counted from the day of publication: the shortest trace that shows every link of a chain. */
export function exampleTrace(release: OpenRelease): string {
  const row = rowsIn(release, 'time_expressions').find(
    (each) => each['article_id'] === 'A003' && each['text'] === 'next week',
  );
  const record = recordOf('time_expressions', required(row, 'The expression “next week” of A003'));
  const text = renderTrace(gatherTrace(release, record), plainStyling);
  return [
    '```sh',
    `npm run cli -- trace ${record.id}`,
    '```',
    '',
    '```text',
    text.trimEnd(),
    '```',
  ].join('\n');
}
