import { tables } from '../model/tables/index.js';
import type { TraceSource } from './source.js';
import { printable } from '../text/printable.js';
import type { TracedCell } from './describe.js';
import type { TracedFile } from './chain.js';
import { decisionLines } from './decided.js';
import { gatherTrace, type Trace, type TracedCheck } from './gather.js';
import {
  indented,
  labelled,
  legendOf,
  plainStyling,
  sentenceLines,
  type Styling,
} from './layout.js';
import type { Passage } from './passages.js';
import { recordOf, rowsIn } from './records.js';
import type { Link } from './related.js';
import { linePlace, renderDates } from './render-dates.js';

/** So many passages, or links of a kind, are printed in full; the rest are counted. JSON has them all. */
const most = 12;

function valueText({ value, labels }: TracedCell): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return '';
  const values = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  return values
    .map((each, index) => {
      const label = labels?.[index];
      return label === undefined || label.toLowerCase() === each ? each : `${each} (${label})`;
    })
    .join('; ');
}

const shownByFiles = [
  'article_id',
  'block_id',
  'raw_file',
  'raw_sha256',
  'raw_bytes',
  'text_file',
  'text_sha256',
];

/** The columns that the passages, files and dates show anyway. */
function shownBelow({ table, passages }: Trace): ReadonlySet<string> {
  const { dates, spans } = tables[table];
  return new Set([
    ...shownByFiles,
    ...(passages.length > 0 ? ['text'] : []),
    ...dates.flatMap(({ edtf, earliest, latest, precision, basis, kind }) => [
      edtf,
      earliest,
      latest,
      precision,
      basis,
      kind,
    ]),
    ...spans.flatMap(({ start, end, words, dated }) => [
      start,
      end,
      ...(dated ? [words, dated.note] : []),
    ]),
  ]);
}

function cellLines(trace: Trace): string[] {
  const below = shownBelow(trace);
  const shown = trace.cells.filter(({ column }) => !below.has(column));
  const filled = shown.filter((cell) => valueText(cell) !== '');
  const empty = shown.filter((cell) => valueText(cell) === '').map(({ column }) => column);
  const column = Math.max(...filled.map((cell) => cell.column.length), 0) + 4;
  return [
    ...filled.flatMap((cell) => labelled(cell.column, valueText(cell), column)),
    ...(empty.length === 0 ? [] : indented(`empty: ${empty.join(', ')}`, 2)),
  ];
}

function passageLines(passage: Passage, isOwn: boolean, styling: Styling): string[] {
  const { block, chars, bytes, textFile, rawFile, rawPlace, pieces, cells } = passage;
  const inText = chars
    ? `characters ${chars.start}–${chars.end} of ${textFile}, `
    : 'not in the text, ';
  const place = `${isOwn ? '' : `${passage.id}: `}${block.id} (${block.role}, by ${block.rule}), ${inText}bytes ${bytes.start}–${bytes.end} of ${rawFile}${linePlace(rawPlace)}`;
  const parts = pieces.flatMap(({ part }) => part ?? []);
  return [
    ...indented(place, 2),
    ...sentenceLines(pieces, 6, styling),
    ...(parts.some((part) => part !== 'words')
      ? [`    ${legendOf(parts.map(printable), styling)}`]
      : []),
    ...cells.flatMap((cell) => indented(`${cell.column} ${valueText(cell)}`, 4)),
  ];
}

const fileStates: Readonly<Record<TracedFile['state'], string>> = {
  as_published: 'found, same digest',
  other_bytes: 'found, DIFFERENT DIGEST',
  not_here: 'not here: the raw articles are in the project’s repository, so no line is shown',
  left_out:
    'left out: this release is without the articles’ texts, so only the words of records are shown',
};

const fileLines = (files: readonly TracedFile[]): string[] =>
  files.flatMap(({ path, sha256, size, unit, state }) => [
    ...indented(`${path}, ${size} ${unit}, ${fileStates[state]}`, 2),
    ...indented(`sha256 ${sha256}`, 4),
  ]);

function linkLines(links: readonly Link[]): string[] {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const name = link.direction === 'to' ? `${link.column} →` : `${link.table}.${link.column} ←`;
    groups.set(name, [...(groups.get(name) ?? []), link]);
  }
  return [...groups].flatMap(([name, group]) => {
    const last = group.at(-1);
    if (group.length > most && last)
      return indented(`${name} ${group.length}: ${group[0]?.id ?? ''} to ${last.id}`, 2);
    return group.flatMap(({ id, summary }) => indented(`${name} ${id}  ${summary}`, 2));
  });
}

const checkLines = (checks: readonly TracedCheck[]): string[] => {
  const column = Math.max(...checks.map(({ id }) => id.length), 0) + 4;
  return checks.flatMap(({ id, description }) => labelled(id, description, column));
};

/** A trace as a person reads it. With `datesOnly`, only how its dates are known. */
export function renderTrace(trace: Trace, styling: Styling, datesOnly = false): string {
  const { id, table, rowIs, summary, passages } = trace;
  const head = `${printable(id)}  ${rowIs} (${table})`;
  const when: [string, string[]] = ['When', renderDates(trace.dates)];
  const none: [string, string[]] = ['When', ['  it has no date of its own']];
  const shown = passages.slice(0, most);
  const more = passages.length - shown.length;
  const sections: [string, string[]][] = datesOnly
    ? [trace.dates.length === 0 ? none : when]
    : [
        ['Record', cellLines(trace)],
        [
          'Words',
          [
            ...shown.flatMap((passage) =>
              passageLines(passage, passage.id === id && passage.table === table, styling),
            ),
            ...(more > 0 ? [`  and ${more} more; --json has them all`] : []),
          ],
        ],
        ['Files', fileLines(trace.files)],
        when,
        ['Linked', linkLines(trace.links)],
        ['Decided', decisionLines(trace.adjudications, trace.revisions)],
        ['Checked', checkLines(trace.checks)],
      ];
  const text = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => [styling.heading(name), ...lines].join('\n'));
  const title = [styling.heading(head), ...indented(summary, 2)].join('\n');
  return `${[title, ...text].join('\n\n')}\n`;
}

/** A time expression counted from the day of publication: the shortest trace that shows every link of a chain. */
export function exampleTrace(release: TraceSource): string {
  const rows = rowsIn(release, 'time_expressions');
  const row = rows.find(({ text }) => text === 'next week') ?? rows[0];
  if (!row) return 'No article of this release has a time expression.';
  const record = recordOf('time_expressions', row);
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
