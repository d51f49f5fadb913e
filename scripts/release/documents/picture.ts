import { tables, type Rows } from '../../model/tables/index.js';
import { required } from '../../text/required.js';
import { byCodePoint } from '../../text/order.js';
import { wrap, type WrappedLine } from '../../text/wrap.js';

const width = 96;

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
}

function underline({ start, line }: WrappedLine, marked: readonly Marked[]): string {
  const signs = Array.from({ length: line.length }, (_, index) => {
    const at = start + index;
    return marked.find((span) => span.start <= at && at < span.end)?.sign ?? ' ';
  });
  return signs.join('').trimEnd();
}

/**
 * A picture of one record in plain text: its paragraph with the words underlined that support it, and its main cells. Of the first quote
 * where the release does not have the one that is asked for.
 */
export function recordPicture(rows: Rows, wanted: string): string {
  const quote = rows.quotes.find(({ quote_id: id }) => id === wanted) ?? rows.quotes[0];
  if (!quote) return 'No article of this release has a quote.';
  const { quote_id: quoteId } = quote;
  const block = required(
    rows.blocks.find(({ block_id: id }) => id === quote.block_id),
    `The block ${quote.block_id}`,
  );
  const article = required(
    rows.articles.find(({ article_id: id }) => id === quote.article_id),
    `The article of ${quoteId}`,
  );
  const blockStart = block.char_start ?? 0;
  const segments = rows.quote_segments.filter(({ quote_id: id }) => id === quoteId);
  const marked = segments.map((segment): Marked => ({
    start: segment.char_start - blockStart,
    end: segment.char_end - blockStart,
    sign: segment.part === 'content' ? '=' : '-',
  }));
  const lines = wrap(block.text, width).flatMap((line) => {
    const signs = underline(line, marked);
    return [`  ${line.line}`, ...(signs === '' ? [] : [`  ${signs}`])];
  });
  const { columns } = tables.quotes;
  const cells = [
    'quote_id',
    'kind',
    'speaker_id',
    'speaker_basis',
    'cue',
    'said_edtf',
    'said_basis',
    'said_source',
    'issues',
    'char_start',
    'char_end',
    'byte_start',
    'byte_end',
  ] as const;
  const shown = cells
    .filter((name) => columns.some((column) => column.name === name))
    .map((name) => `${name} ${String(quote[name])}`);
  const place = `${article.article_id}, block ${block.block_id}, bytes ${block.byte_start}–${block.byte_end} of ${article.raw_file}`;
  const legend = [...new Set(segments.map(({ part }) => part))].sort(byCodePoint);
  return [
    place,
    '',
    ...lines,
    '',
    `  == content${legend.some((part) => part !== 'content') ? '   -- attribution' : ''}`,
    '',
    ...wrapCells(shown),
  ].join('\n');
}

function wrapCells(cells: readonly string[]): string[] {
  const lines: string[] = [];
  for (const cell of cells) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + cell.length + 5 <= width)
      lines[lines.length - 1] = `${last}  |  ${cell}`;
    else lines.push(`  ${cell}`);
  }
  return lines;
}
