import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extractArticle } from '../../scripts/extract.js';
import type { PublishersFile, SourcesFile } from '../../scripts/model/records/corpus.js';
import { committedRows } from '../committed-rows.js';
import { root } from '../project.js';

const read = (path: string): Uint8Array => readFileSync(join(root, path));
const json = (path: string): unknown => JSON.parse(new TextDecoder().decode(read(path)));
const { articles } = json('corpus/sources.json') as SourcesFile;
const { publishers } = json('corpus/publishers.json') as PublishersFile;

const rowsOf = <Row extends { article_id: string }>(rows: readonly Row[], id: string): Row[] =>
  rows.filter(({ article_id: article }) => article === id);

it.each(articles)('$id is extracted as it is released', (source) => {
  const publisher = publishers.find(({ id }) => id === source.publisher?.id);
  const { blocks, text, published, retrieved, evidence, expressions, marks, warnings } =
    extractArticle(read(`corpus/raw/${source.file}`), {
      publisher,
      outsideFacts: source.outside_facts,
    });
  expect(text).toBe(new TextDecoder().decode(read(`corpus/normalised/${source.id}.txt`)));
  const row = committedRows('articles').find((each) => each.article_id === source.id);
  expect([published?.edtf, published?.basis, retrieved?.edtf ?? null]).toEqual([
    row?.published_edtf,
    row?.published_basis,
    row?.retrieved_edtf,
  ]);
  expect(
    blocks.map((block) => [
      block.role,
      block.inText,
      block.byteStart,
      block.byteEnd,
      block.charStart ?? null,
      block.charEnd ?? null,
    ]),
  ).toEqual(
    rowsOf(committedRows('blocks'), source.id).map((block) => [
      block.role,
      block.in_text,
      block.byte_start,
      block.byte_end,
      block.char_start,
      block.char_end,
    ]),
  );
  expect(evidence).toHaveLength(rowsOf(committedRows('date_evidence'), source.id).length);
  expect(expressions.map((each) => [each.text, each.edtf ?? null, each.byteStart])).toEqual(
    rowsOf(committedRows('time_expressions'), source.id).map((each) => [
      each.text,
      each.value_edtf,
      each.byte_start,
    ]),
  );
  expect(marks.map(({ charStart, charEnd }) => [charStart, charEnd])).toEqual(
    rowsOf(committedRows('quotation_marks'), source.id).map((each) => [
      each.char_start,
      each.char_end,
    ]),
  );
  expect(warnings).toEqual([]);
});
