import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenRelease } from '../../scripts/release/open.js';
import { gatherTrace, type Trace } from '../../scripts/trace/gather.js';
import { allRecords, rowsIn } from '../../scripts/trace/records.js';
import { renderTrace } from '../../scripts/trace/render.js';
import { plainStyling, terminalStyling } from '../../scripts/trace/layout.js';
import { committedRelease, traceOf } from './releases.js';

let source: OpenRelease;
let traces: Trace[];
beforeAll(async () => {
  source = await committedRelease();
  traces = allRecords(source).map((record) => gatherTrace(source, record));
});

/** Names of the traces, or of their passages, that break a rule. */
const offenders = (isSound: (trace: Trace) => boolean): string[] =>
  traces.filter((trace) => !isSound(trace)).map(({ id }) => id);

const ofTable = (table: string): Trace[] => traces.filter((trace) => trace.table === table);

describe('every record of the release', () => {
  it('is found by its id, which names nothing else', () => {
    expect(new Set(traces.map(({ id }) => id)).size).toBe(traces.length);
    for (const table of ['articles', 'events', 'quotes', 'actors'] as const)
      expect(ofTable(table)).toHaveLength(rowsIn(source, table).length);
  });

  it('has a chain that holds', () => {
    expect(traces.flatMap(({ findings }) => findings)).toEqual([]);
    expect(offenders(({ files }) => files.every(({ state }) => state === 'as_published'))).toEqual(
      [],
    );
  });

  it('has a passage, when it is an event or a quote', () => {
    const bare = [...ofTable('events'), ...ofTable('quotes')].filter(
      ({ passages }) => passages.length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('marks its words in their sentence: joined, what is marked is the text', () => {
    const wrong = traces.flatMap(({ passages }) =>
      passages.filter(({ table, pieces, text }) => {
        const marked = pieces.filter(({ part }) => part !== null).map((piece) => piece.text);
        // Between the segments of a quote stand marks and commas, which are nobody's words.
        return table === 'quotes'
          ? !marked.every((words) => text.includes(words)) || !text.startsWith(marked[0] ?? '\n')
          : marked.join('') !== text;
      }),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('names the bytes of the raw file, and the line and column at which they stand', () => {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const wrong = traces.flatMap(({ passages }) =>
      passages.filter(({ rawFile, rawPlace, bytes, text }) => {
        const raw = source.around.get(rawFile);
        if (!raw || !rawPlace) return true;
        const line = decoder.decode(raw).split('\n')[rawPlace.line - 1] ?? '';
        const atColumn = Array.from(line)
          .slice(rawPlace.column - 1)
          .join('');
        return (
          decoder.decode(raw.subarray(bytes.start, bytes.end)) !== text ||
          !atColumn.startsWith(text)
        );
      }),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('shows whole sentences: they begin the paragraph or follow a stop, and end it or end with one', () => {
    const stop = /[.?!][”’"')]*$/;
    const wrong = traces.flatMap(({ passages }) =>
      passages.flatMap(({ block, pieces }) => {
        const row = rowsIn(source, 'blocks').find((each) => each['block_id'] === block.id);
        const paragraph = String(row?.['text']);
        const shown = pieces.map(({ text }) => text).join('');
        const at = paragraph.indexOf(shown);
        const before = paragraph.slice(0, at).trimEnd();
        const isWhole =
          at >= 0 &&
          (before === '' || stop.test(before)) &&
          (paragraph.endsWith(shown) || stop.test(shown));
        return isWhole ? [] : [`${block.id}: ${shown}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('says of a date on a basis what the basis means, and of one that is counted from publication when that was', () => {
    const wrong = traces.flatMap(({ id, dates }) =>
      dates
        .filter(({ basis, edtf }) => edtf !== null && (basis?.definition ?? '') === '')
        .map(({ name }) => `${id} ${name}`),
    );
    expect(wrong).toEqual([]);
    const published = offenders(({ table, dates }) =>
      table === 'articles'
        ? dates.some(({ publication }) => (publication?.evidence.length ?? 0) > 0)
        : true,
    );
    expect(published).toEqual([]);
  });

  it('is covered by checks and links to records that exist', () => {
    const ids = new Set(traces.map(({ id }) => id));
    expect(offenders(({ checks }) => checks.length > 2)).toEqual([]);
    expect(traces.flatMap(({ links }) => links.filter(({ id }) => !ids.has(id)))).toEqual([]);
  });

  it('says what +2 means, when it is a stance', () => {
    const silent = ofTable('stances').filter(({ summary }) => !/ \(\+2: .+\)$/.test(summary));
    expect(silent.map(({ summary }) => summary)).toEqual([]);
  });

  it('shows every decision on a published record', () => {
    const published = new Set(traces.map(({ id }) => id));
    const decided = rowsIn(source, 'adjudications')
      .filter((row) => row['pass'] === 'both')
      .filter(
        (row) =>
          !/^(event|quote)$/.test(String(row['unit'])) || published.has(String(row['record'])),
      );
    const shown = new Set(
      traces.flatMap(({ adjudications }) =>
        (adjudications ?? []).map((each) => `${each.unit} ${each.record} ${each.variable}`),
      ),
    );
    const names = decided.map((row) => [row['unit'], row['record'], row['variable']].join(' '));
    expect(names.filter((name) => !shown.has(name))).toEqual([]);
  });

  it('is printed without an unfilled place, and without escapes when not in a terminal', () => {
    const texts = traces.map((trace) => renderTrace(trace, plainStyling));
    expect(texts.filter((text) => /undefined|\[object|NaN|\u001b/.test(text))).toEqual([]);
    expect(texts.filter((text) => /[ \t]$/m.test(text))).toEqual([]);
    for (const trace of traces.slice(0, 50))
      expect(renderTrace(trace, terminalStyling)).not.toMatch(/[⟦⟧⟨⟩]/);
  });
});

describe('what the trace of a quote says', () => {
  it('Q009: words, place, bytes and date', () => {
    const { passages, dates } = traceOf(source, 'Q009');
    expect(passages).toHaveLength(1);
    expect(passages[0]).toMatchObject({
      block: { id: 'A001-B07', role: 'body' },
      textFile: 'text/A001.txt',
      rawFile: 'corpus/raw/001_1b8f5677dfb19321.txt',
      rawPlace: { line: 13, column: 93 },
    });
    expect(passages[0]?.pieces).toEqual([
      { text: '“', part: null },
      {
        text: 'There is a certain red line, the questions of defense, and any compromises are impossible there,',
        part: 'content',
      },
      { text: '” ', part: null },
      { text: 'he said', part: 'cue' },
      { text: '.', part: null },
    ]);
    expect(dates).toHaveLength(1);
    expect(dates[0]).toMatchObject({
      name: 'said',
      edtf: '2011-09-27',
      basis: { code: 'weekday' },
      words: { text: 'on Tuesday', block: 'A001-B04', rawPlace: { line: 7, column: 246 } },
      expressions: [{ text: 'Tuesday', edtf: '2011-09-27', anchor: 'publication' }],
      publication: { article: 'A001', edtf: '2011-09-27', basis: { code: 'partial' } },
    });
  });
});
