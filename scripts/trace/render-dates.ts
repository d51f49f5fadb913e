import { printable } from '../text/printable.js';
import type { LinePlace } from '../text/line-place.js';
import type { TracedExpression, TracedPublication } from './counted-from.js';
import { indented } from './layout.js';
import type { TracedDate } from './record-dates.js';
import { explainPublication } from '../dates/publication/explain.js';

/** "line 3, column 5", or nothing when the raw file is not available. */
export const linePlace = (place: LinePlace | null): string =>
  place === null ? '' : `, line ${place.line}, column ${place.column}`;

function expressionLine({ id, text, value, edtf, rule, anchor }: TracedExpression): string {
  const counted =
    anchor === null
      ? 'by itself'
      : anchor === 'publication'
        ? 'counted from the day of publication'
        : `counted from ${anchor.id} “${anchor.text}” (${anchor.edtf ?? anchor.value})`;
  return `${id} “${text}” is ${edtf ?? value}: ${counted}, rule ${rule}`;
}

function withAnchors(expression: TracedExpression): TracedExpression[] {
  const { anchor } = expression;
  return anchor === null || anchor === 'publication'
    ? [expression]
    : [expression, ...withAnchors(anchor)];
}

/** Why an article is dated as it is: what `missile-talks dates A003 --explain` prints, with the place of each piece. */
export function publicationLines(publication: TracedPublication): string[] {
  const { edtf, basis, retrieved, retrievedBasis, evidence } = publication;
  const text = explainPublication({
    published: edtf === null ? undefined : { edtf, basis: basis?.code ?? '' },
    retrieved: retrieved === null ? undefined : { edtf: retrieved, basis: retrievedBasis ?? '' },
    evidence: evidence.map((each) => ({
      ...each,
      reading: each.reading ?? undefined,
      at: `${each.id}, ${each.bytes ? `bytes ${each.bytes.start}–${each.bytes.end}` : ['from outside', ...each.sources].join(' ')}${linePlace(each.rawPlace)}`,
    })),
  });
  return text.trimEnd().split('\n').map(printable);
}

function boundsText({ earliest, latest, precision, kind }: TracedDate): string {
  if (earliest !== null && earliest === latest) return 'to the day';
  const bounds = `${earliest ?? 'open'} to ${latest ?? 'open'}`;
  const names = [precision?.code, kind?.code].filter((code) => code !== undefined);
  return names.length === 0 ? bounds : `${bounds}, ${names.join(', ')}`;
}

/** The publication date itself: what the shared explanation says, with what its basis means below the first line. */
function publishedLines(date: TracedDate, publication: TracedPublication): string[] {
  const [head = '', ...steps] = publicationLines(publication);
  return [
    `  ${head}`,
    ...indented(date.basis?.definition ?? '', 4),
    ...indented(boundsText(date), 4),
    ...sourceLines(date),
    ...steps.map((line) => `  ${line}`),
  ];
}

const sourceLines = ({ sources }: TracedDate): string[] =>
  sources.flatMap(({ id, title, url, settles }) =>
    indented(`${id} ${title}, ${url}: ${settles}`, 4),
  );

function dateLines(date: TracedDate): string[] {
  const { name, edtf, basis, words, note, expressions, publication } = date;
  if (edtf === null) return [`  ${name}: nothing bounds it`, ...indented(note ?? '', 4)];
  if (name === 'published' && publication) return publishedLines(date, publication);
  const read = new Map(expressions.flatMap(withAnchors).map((each) => [each.id, each]));
  return [
    ...indented(`${name} ${edtf} (${boundsText(date)})`, 2),
    ...(basis ? indented(`${basis.code}: ${basis.definition}`, 4) : []),
    ...(words
      ? indented(
          `from “${words.text}”, ${words.block ?? 'no block'}${words.role === null ? '' : ` (${words.role})`}, bytes ${words.bytes.start}–${words.bytes.end}${linePlace(words.rawPlace)}`,
          4,
        )
      : []),
    ...[...read.values()].flatMap((each) => indented(expressionLine(each), 4)),
    ...indented(note ?? '', 4),
    ...sourceLines(date),
    ...(publication
      ? [
          ...indented(`${publication.article}:`, 4),
          ...publicationLines(publication).map((line) => `    ${line}`),
        ]
      : []),
  ];
}

/** Every date of a record, how it is known, and for one that counts from the day of publication, how that is known. */
export const renderDates = (dates: readonly TracedDate[]): string[] => dates.flatMap(dateLines);
