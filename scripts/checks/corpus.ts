import type { Raised, RecordCheck } from './check.js';
import type { Dataset } from '../records/dataset.js';
import {
  adjudicationPath,
  codingFiles,
  codingNames,
  frozenPath,
  guidePath,
  revisionsPath,
} from '../records/passes.js';
import { rawPath, recordKinds, recordsPath, versionOfPath } from '../records/project.js';
import { doubt, doubtfulBlocks } from '../corpus/stripped.js';
import { rawWords } from '../corpus/raw-words.js';
import { codePointsOf } from '../text/code-points.js';
import { isHtmlName } from '../text/other-formats.js';
import { isSystemFile } from '../text/system-files.js';
import { isWhiteSpace } from '../text/white-space.js';

/** Byte offsets of the file that hold white space between blocks only, or the first that does not. */
function firstUncovered(
  bytes: Uint8Array,
  spans: readonly { byteStart: number; byteEnd: number }[],
): number | undefined {
  let at = 0;
  for (const { byteStart, byteEnd } of [
    ...spans,
    { byteStart: bytes.length, byteEnd: bytes.length },
  ]) {
    if (byteStart < at) return byteStart;
    const gap = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(at, byteStart));
    const stray = codePointsOf(gap).find((character) => !isWhiteSpace(character));
    if (stray !== undefined) return at + Buffer.byteLength(gap.slice(0, gap.indexOf(stray)));
    at = byteEnd;
  }
  return undefined;
}

const coverage: RecordCheck = {
  id: 'corpus/coverage',
  covers: ['blocks'],
  *run({ project, files }: Dataset): Iterable<Raised> {
    for (const article of project.articles) {
      const file = rawPath(article.source);
      const bytes = files.get(file) ?? new Uint8Array();
      const stray = firstUncovered(bytes, article.blocks);
      if (stray !== undefined) {
        yield {
          file,
          message: `${article.id}: byte ${stray} is in no block, or in two.`,
          expected: 'blocks that cover the file without overlap',
          fix: 'This is a fault of the program; report it with the raw file.',
        };
      }
      const wordsAt = rawWords(bytes, isHtmlName(file));
      for (const block of article.blocks) {
        if (wordsAt(block.byteStart, block.byteEnd) === block.text) continue;
        yield {
          file,
          message: `${block.id}: bytes ${block.byteStart}–${block.byteEnd} do not spell its text.`,
          expected: 'the words of the raw file',
          fix: 'This is a fault of the program; report it with the raw file.',
        };
      }
    }
  },
};

const isListed = (path: string, listed: ReadonlySet<string>): boolean =>
  !/^(corpus\/raw|curated)\//.test(path) || listed.has(path);

const unlistedFile: RecordCheck = {
  id: 'project/unlisted-file',
  needsWhole: true,
  *run({ project, files, passes }) {
    const registries = ['actors', 'places', 'vocabularies', 'exceptions', 'ids', 'renamed'].map(
      (name) => `curated/${name}.json`,
    );
    const listed = new Set([
      ...registries,
      ...(passes ? [adjudicationPath, frozenPath, guidePath, revisionsPath] : []),
      ...codingNames.flatMap((name) =>
        project.sources.value.articles.flatMap(({ id }) => codingFiles(name, id)),
      ),
      ...[...files.keys()].filter((path) => versionOfPath(path) !== undefined),
      ...[...project.sources.value.articles, ...project.drafts].flatMap(({ id, file = '' }) => [
        rawPath({ file }),
        ...[...recordKinds, 'proposals' as const].map((kind) => recordsPath(id, kind)),
      ]),
    ]);
    for (const path of files.keys()) {
      if (isListed(path, listed) || isSystemFile(path)) continue;
      yield {
        file: path,
        message: `${path} belongs to no article.`,
        expected: 'files of the articles that corpus/sources.json lists',
        fix: 'List the article in corpus/sources.json, or remove the file.',
      };
    }
  },
};

const systemFile: RecordCheck = {
  id: 'project/system-file',
  *run({ files }) {
    for (const path of files.keys())
      if (isSystemFile(path))
        yield {
          file: path,
          message: `${path} was left behind by an operating system and is not read.`,
          expected: 'files of the project only',
          fix: 'Delete it.',
        };
  },
};

const unpairedMark: RecordCheck = {
  id: 'corpus/unpaired-mark',
  covers: ['quotation_marks'],
  *run({ project }) {
    for (const article of project.articles) {
      for (const block of article.blocks) {
        for (const pair of article.marks.get(block.id) ?? []) {
          if (pair.isClosed) continue;
          yield {
            file: rawPath(article.source),
            line: block.rawLine,
            message: `${block.id}: the quotation mark before "${block.text.slice(pair.innerStart, pair.innerStart + 39)}" is not closed.`,
            expected: 'a closing mark in the same paragraph, unless the quotation runs on',
            fix: 'Do nothing if the next paragraph continues the quotation; otherwise check the raw file.',
          };
        }
      }
    }
  },
};

const strippedSentence: RecordCheck = {
  id: 'corpus/stripped-sentence',
  covers: ['blocks.in_text'],
  *run({ project }) {
    for (const { source, blocks } of project.articles)
      for (const doubtful of doubtfulBlocks(blocks))
        yield {
          file: rawPath(source),
          line: doubtful.block.rawLine,
          message: `${doubtful.block.id} ${doubt(doubtful)}`,
          expected: 'an article that lost none of its paragraphs',
          fix: 'Read the page; give the line its role in the profile of its publisher, in corpus/publishers.json.',
        };
  },
};

export const corpusChecks: readonly RecordCheck[] = [
  unlistedFile,
  systemFile,
  coverage,
  unpairedMark,
  strippedSentence,
];
