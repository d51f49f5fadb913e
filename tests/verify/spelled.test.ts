import { describe, expect, it } from 'vitest';
import { runPipeline } from '../../scripts/pipeline.js';
import { layersOf, marksByBlock } from '../../scripts/release/explorer/article-layers.js';
import { releaseOf } from '../../scripts/release/generate.js';
import { openRelease } from '../../scripts/release/open.js';
import { required } from '../../scripts/text/required.js';
import type { Files } from '../../scripts/text/files.js';
import { fileFaults, passageFaults } from '../../scripts/trace/chain.js';
import { gatherTrace } from '../../scripts/trace/gather.js';
import { findRecords } from '../../scripts/trace/records.js';
import { releaseWithoutTexts } from '../../scripts/verify/made-again.js';
import { article } from '../fixtures/base-article.js';
import { baseFiles, rawFile } from '../fixtures/base-project.js';
import { edited, item, withFile, withoutFile, withRaw } from '../fixtures/edit.js';
import {
  everyFormat,
  rewritten,
  said,
  saidAll,
  smallFrame,
  verified,
  withCells,
} from './release.js';

/** The article with lines of 47 characters or less, all but the first of a paragraph in a margin. */
const wrapped = article.replace(/(?=.{47})(.{1,46}) /g, '$1\n ');

/** The article in HTML, its marks entities, with a link in it and a line end in the quotation. */
const page = `<!doctype html>\n<title>Fog horn</title>\n<article>\n${article
  .split('\n\n')
  .map((paragraph) => `<p>${paragraph.trim()}</p>`)
  .join('\n')
  .replaceAll('“', '&ldquo;')
  .replaceAll('”', '&#8221;')
  .replace('Ada Marsh', '<a href="/marsh">Ada\n  Marsh</a>')
  .replace('for both', 'for<br hidden>\n\tboth')}\n</article>\n`;

const htmlFile = rawFile.replace('.txt', '.html');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const inHtml = (): Files => {
  const files = withRaw(baseFiles, page);
  const raw = required(files.get(rawFile), rawFile);
  return edited(withFile(withoutFile(files, rawFile), htmlFile, raw), 'sources', (sources) => {
    item(sources.articles, 0).file = nameOf(htmlFile);
  });
};

const made = (files: Files) => {
  const { dataset, rows, findings } = runPipeline(files);
  expect(saidAll(findings)).toEqual([]);
  return { dataset: required(dataset, 'dataset'), rows: required(rows, 'rows') };
};

describe.each([
  ['wrapped', rawFile, withRaw(baseFiles, wrapped)],
  ['HTML', htmlFile, inHtml()],
])('an article whose raw file is %s', (_, path, files) => {
  const { dataset, rows } = made(files);
  const bytes = required(files.get(path), path);
  const raw = new Map([[nameOf(path), bytes]]);

  it('has the text, the records and the marks of one that is not', () => {
    const plain = made(baseFiles).rows;
    const inText = (from: typeof rows) => from.blocks.filter((block) => block.in_text);
    expect(inText(rows).map(({ text }) => text)).toEqual(inText(plain).map(({ text }) => text));
    const layers = (from: typeof rows) =>
      inText(from).map((block) =>
        layersOf(block, marksByBlock(from).get(block.block_id) ?? []).map(
          ({ from, to, kind, words }) => ({ from, to, kind, words }),
        ),
      );
    expect(layers(rows)).toEqual(layers(plain));
  });

  it('is released, verified with and without its text, and traced to its bytes', async () => {
    const release = await releaseOf(dataset, rows);
    const verification = await verified(release, { raw });
    expect([verification.findings, verification.notes]).toEqual([[], []]);
    const opened = required(openRelease(release), 'release');
    const without = await releaseWithoutTexts(opened, smallFrame);
    expect((await verified(without, { raw })).findings).toEqual([]);

    const source = { ...opened, around: new Map([[path, bytes]]) };
    for (const id of ['Q001', 'Q002', 'E001', 'E002']) {
      const trace = gatherTrace(source, item(findRecords(source, id), 0));
      for (const passage of trace.passages) {
        expect(passageFaults(source, trace.files, passage)).toEqual([]);
        expect(passage.pieces.map(({ text }) => text).join('')).toContain(passage.text);
      }
      expect(fileFaults(trace.files)).toEqual([]);
    }
  });

  it('has a quotation that crosses a line end', async () => {
    const sliceOf = ({ byte_start: start, byte_end: end }: (typeof rows.quote_segments)[number]) =>
      new TextDecoder().decode(bytes.subarray(start, end));
    const index = rows.quote_segments.findIndex((row) => sliceOf(row).includes('\n'));
    const { byte_end: end, text } = item(rows.quote_segments, index);
    expect(text).not.toContain('\n');
    const shifted = await rewritten(
      await releaseOf(dataset, rows),
      'quote_segments',
      everyFormat,
      withCells(index, { byte_end: end - 1 }),
    );
    expect(said(await verified(shifted, { raw }))).toEqual([
      expect.stringContaining(`–${end - 1} of A000 are "${text.slice(0, -1)}".`),
    ]);
  });
});
