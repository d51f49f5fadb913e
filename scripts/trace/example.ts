import { required } from '../text/required.js';
import { gatherTrace } from './gather.js';
import { recordOf } from './record.js';
import { renderTrace } from './render.js';
import { rowsIn, type TraceSource } from './source.js';
import { plainStyling } from './styling.js';

/** A time expression counted from the day of publication: the shortest trace that shows every link of a chain. */
export function exampleTrace(source: TraceSource): string {
  const row = rowsIn(source, 'time_expressions').find(
    (each) => each['article_id'] === 'A003' && each['text'] === 'next week',
  );
  const record = recordOf('time_expressions', required(row, 'The expression “next week” of A003'));
  const text = renderTrace(gatherTrace(source, record), plainStyling);
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
