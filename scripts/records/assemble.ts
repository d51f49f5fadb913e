import { sha256Of } from '../text/digest.js';
import { normaliseArticle } from '../corpus/article.js';
import { decodeStrictly } from '../text/decode.js';
import { findMarkPairs } from '../corpus/quotation-marks.js';
import { findPageTimes } from '../dates/page-times.js';
import { datePublication } from '../dates/publication/publication.js';
import type { PublisherProfile, PublishersFile, Source } from '../model/records/corpus.js';
import { finding, hasErrors, type Finding } from '../text/finding.js';
import { rememberedBy } from './memo.js';
import { packageFile } from '../model/metadata.js';
import { byVersion } from '../model/version.js';
import { parseCuratedFile, parseProjectJson, type ParsedFile } from './parse-file.js';
import {
  changesPath,
  rawPath,
  recordsPath,
  versionOfPath,
  type Article,
  type ArticleRecords,
  type Assembled,
} from './project.js';
import { type Files } from '../text/files.js';

function digestFindings(source: Source, bytes: Uint8Array): Finding[] {
  const digest = sha256Of(bytes);
  if (digest === source.sha256 && bytes.length === source.bytes) return [];
  return [
    finding('corpus/digest', {
      file: rawPath(source),
      message: `${source.id}: the raw file has ${bytes.length} bytes and sha256 ${digest}.`,
      expected: `${source.bytes} bytes and sha256 ${source.sha256}, as corpus/sources.json records`,
      fix: 'Put the original bytes back; raw articles are never edited.',
    }),
  ];
}

/** Runs the corpus and dates stages on one article. Needs only its bytes and its publisher's profile. */
export function readArticle(
  source: Source,
  publishers: PublishersFile,
  files: Files,
): { article: Article | undefined; findings: readonly Finding[] } {
  const path = rawPath(source);
  const bytes = files.get(path);
  if (!bytes) {
    const missing = finding('project/missing-file', {
      file: path,
      message: `${source.id}: ${path} does not exist.`,
      expected: 'the raw file that corpus/sources.json names',
      fix: 'Put the article there, byte for byte, or correct the file name.',
    });
    return { article: undefined, findings: [missing] };
  }
  const publisher = publishers.publishers.find(({ id }) => id === source.publisher);
  const read = remembered(bytes, JSON.stringify([source, publisher ?? null]), () =>
    readBytes(bytes, source, publisher),
  );
  return { ...read, article: read.article && { ...read.article, source, publisher } };
}

const remembered = rememberedBy<ReturnType<typeof readBytes>>();

function readBytes(
  bytes: Uint8Array,
  source: Source,
  publisher: PublisherProfile | undefined,
): { article: Article | undefined; findings: readonly Finding[] } {
  const digests = digestFindings(source, bytes);
  const decoded = decodeStrictly(bytes, rawPath(source));
  const findings = [...digests, ...decoded.findings];
  if (decoded.text === undefined) return { article: undefined, findings };
  const normalised = normaliseArticle(source.id, decoded.text, publisher);
  const publication = datePublication({
    blocks: normalised.blocks,
    ...(publisher?.date_order ? { dateOrder: publisher.date_order } : {}),
    outsideFacts: source.outside_facts ?? [],
  });
  const inText = normalised.blocks.filter((block) => block.inText);
  const marks = new Map(inText.map((block) => [block.id, findMarkPairs(block.text)]));
  const times = findPageTimes(normalised.blocks, publication, publisher?.date_order);
  return { article: { ...normalised, source, publisher, publication, times, marks }, findings };
}

/** What package.json says of the dataset; findings where it says too little. */
export function readMetadata(files: Files) {
  const { document, findings } = parseProjectJson(files, 'package.json', 'package');
  if (!document) return { metadata: undefined, findings };
  const result = packageFile.safeParse(document.value);
  if (result.success) return { metadata: result.data, findings };
  const problems = result.error.issues.map((issue): Finding => {
    const pointer = `/${issue.path.join('/')}`;
    return finding('project/metadata', {
      file: 'package.json',
      pointer,
      ...document.locate(pointer),
      message: `${pointer}: ${issue.message}.`,
      expected:
        'name, version and a dataset block with title, releaseDate, licence, authors, keywords and abstract',
      fix: 'Complete the dataset block; every descriptor is generated from it.',
    });
  });
  return { metadata: undefined, findings: [...findings, ...problems] };
}

/** The files of curated/changes/, the oldest version first. */
const changesPaths = (files: Files): string[] =>
  [...files.keys()]
    .flatMap((path) => versionOfPath(path) ?? [])
    .sort(byVersion)
    .map(changesPath);

/** Reads a whole project from the bytes of its files. Nothing is thrown for bad input: it comes back as findings. */
export function assembleProject(files: Files): Assembled {
  const findings: Finding[] = [];
  const droppedIds = new Set<string>();
  const keep = <T>({ parsed, findings: found, droppedIds: dropped }: ParsedFile<T>) => {
    findings.push(...found);
    dropped.forEach((id) => droppedIds.add(id));
    return parsed;
  };
  const { metadata, findings: metadataFindings } = readMetadata(files);
  findings.push(...metadataFindings);
  const sources = keep(parseCuratedFile(files, 'corpus/sources.json', 'sources'));
  const publishers = keep(parseCuratedFile(files, 'corpus/publishers.json', 'publishers'));
  const actors = keep(parseCuratedFile(files, 'curated/actors.json', 'actors'));
  const vocabularies = keep(parseCuratedFile(files, 'curated/vocabularies.json', 'vocabularies'));
  const exceptions = keep(parseCuratedFile(files, 'curated/exceptions.json', 'exceptions'));
  const ids = keep(parseCuratedFile(files, 'curated/ids.json', 'ids'));
  const changes = changesPaths(files).flatMap(
    (path) => keep(parseCuratedFile(files, path, 'changes')) ?? [],
  );
  const articles: Article[] = [];
  const records: ArticleRecords[] = [];
  for (const source of sources && publishers ? sources.value.articles : []) {
    const read = readArticle(source, publishers?.value ?? { $schema: '', publishers: [] }, files);
    findings.push(...read.findings);
    const events = keep(parseCuratedFile(files, recordsPath(source.id, 'events'), 'events'));
    const quotes = keep(parseCuratedFile(files, recordsPath(source.id, 'quotes'), 'quotes'));
    const mentions = keep(parseCuratedFile(files, recordsPath(source.id, 'mentions'), 'mentions'));
    if (!read.article) continue;
    articles.push(read.article);
    if (events && quotes && mentions)
      records.push({ article: read.article, events, quotes, mentions });
  }
  if (!metadata || !sources || !publishers || !actors || !vocabularies || !exceptions || !ids) {
    return { project: undefined, findings };
  }
  const isWhole = !hasErrors(findings);
  const project = {
    metadata,
    sources,
    publishers,
    actors,
    vocabularies,
    exceptions,
    ids,
    changes,
    articles,
    records,
    droppedIds,
    isWhole,
  };
  return { project, findings };
}
