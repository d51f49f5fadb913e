import { describe, expect, test } from 'vitest';
import { linesAfter, linesBefore, linesBetween } from '../../scripts/corpus/lines/between.js';
import { ruleOnForms } from '../../scripts/corpus/lines/forms-of-lines.js';
import { placed, withRuns } from '../../scripts/corpus/lines/page.js';
import { readColumns } from '../../scripts/corpus/lines/read-columns.js';
import type { Rulings } from '../../scripts/corpus/rulings.js';
import { linesOf } from '../../scripts/text/white-space.js';

const opening =
  '+ Harbour masters of both coasts met for two hours and agreed to share their charts.';
const close = '+ Nobody would say when the masters are to meet again, but all called it a start.';

/** Lines that the weights kept (“+”), that are taken back into the text (“?”) and that stay out of it (“-”). */
const pages: Readonly<Record<string, readonly string[]>> = {
  'a short sentence': [opening, '? It rained.', close],
  'turns of speakers': [opening, '? “Will there be a light?', '? MS. LIND: No', close],
  'items with bullets': [opening, '? • shoals', '? • lights', close],
  'items without, after a colon': [
    '+ Masters of both coasts met for two hours in the customs house. They want to share charts of:',
    '? shoals and wrecks',
    '? lights',
    close,
  ],
  'the rest of a sentence': [
    '+ Harbour masters of both coasts met for two hours and agreed, as one of them put it,',
    '? to share their charts',
    close,
  ],
  'something like a link': [opening, '- Charts of the north', close],
  'a sentence beside a link': [opening, '- It rained.', '- More on charts', close],
  'a phrase of a site': [opening, '- Click here for charts.', close],
  'a line that stands twice': [opening, '- It rained.', close, '- It rained.'],
  'nine items': [opening, ...Array.from({ length: 9 }, (_, at) => `- • chart ${at}`), close],
  'sentences among comments': [opening, close, opening, '- Comments (2)', '- So it is.', close],
  'answers below answers': [opening, '+ “No,” he said.', '? “Why not?”', '? “Ask them.”'],
  'items below the text': [
    `${opening.slice(0, -1)}:`,
    '? • shoals;',
    '? • lights.',
    '? That is all.',
  ],
  'a sentence below a paragraph': [opening, '? It rained.', '- Charts of the north'],
  'a question above the text': ['- Charts', '? Q: Will there be a light?', opening, close],
};

describe('lines beside the text', () => {
  test.each(Object.entries(pages))('%s', (_, marked) => {
    const lines = linesOf(`${marked.map((line) => line.slice(2)).join('\n')}\n`);
    const columns = readColumns(lines);
    const rulings: Rulings = new Map();
    ruleOnForms(lines, columns, rulings);
    const kept = marked.flatMap((line, at) => (line.startsWith('+') ? [at] : []));
    const [first = 0, last = 0] = [kept[0], kept.at(-1)];
    const page = placed(withRuns(lines, columns, rulings), { first, last });
    const isInserted = (line: number): boolean => rulings.get(line)?.role === 'related_link';
    const taken = [
      ...linesBefore(page, first),
      ...linesBetween(page, (line) => kept.includes(line), isInserted),
      ...linesAfter(page, last, isInserted),
    ];
    expect(taken).toEqual(marked.flatMap((line, at) => (line.startsWith('?') ? [at] : [])));
  });
});
