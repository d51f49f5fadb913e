import { formats, tableFile } from '../formats/index.js';
import { textFilePattern } from '../model/patterns.js';
import { curatedJsonSchema, curatedKinds, tableJsonSchema } from '../model/json-schemas.js';
import type { PackageFile } from '../model/metadata.js';
import { tableNames, type Rows } from '../model/tables/index.js';
import { columnsOf, withoutTexts } from '../model/tables/without-texts.js';
import { formatJson } from '../records/canonical.js';
import type { Dataset } from '../records/dataset.js';
import { recordsGone } from '../records/gone.js';
import { collectFiles, type FileInChunks } from '../text/chunks.js';
import { sha256Of } from '../text/digest.js';
import { bytesOf, type Files } from '../text/files.js';
import { type Measure, measured } from '../text/measured.js';
import { checksumLines } from './checksums.js';
import {
  contentOf,
  frameOf,
  textOfArticle,
  type ReleaseContent,
  type ReleaseFrame,
} from './content.js';
import { bibtex, cslItems, ris } from './descriptors/citations.js';
import { columnList } from './descriptors/column-list.js';
import { citationFile, zenodoDeposit } from './descriptors/deposits.js';
import { croissant } from './descriptors/croissant.js';
import { dataPackage } from './descriptors/data-package.js';
import { readerTypesOfTables } from './descriptors/dtypes.js';
import { fileFacts, type FileFacts } from './descriptors/file-facts.js';
import { changesPage, newestFirst } from './documents/changes.js';
import { codebook } from './documents/codebook.js';
import { codingGuide } from './documents/coding-guide.js';
import { dataCard } from './documents/data-card.js';
import { hubCard } from './documents/hub-card.js';
import { loadingScript } from './descriptors/load-r.js';
import { rightsStatement } from './documents/rights.js';
import { explorerPage } from './explorer/page.js';
import { timelinePicture } from './explorer/timeline-picture.js';

/** The JSON Schemas committed in schemas/: of what a curator writes, and of the tables as released. */
export function schemaFiles(): Files {
  return new Map([
    ...curatedKinds.map(
      (kind) => [`${kind}.schema.json`, bytesOf(formatJson(curatedJsonSchema(kind)))] as const,
    ),
    ...tableNames.map(
      (name) =>
        [`release/${name}.schema.json`, bytesOf(formatJson(tableJsonSchema(name)))] as const,
    ),
  ]);
}

/** The normalised texts, for corpus/normalised/. */
export const textFiles = ({ project }: Dataset): Files =>
  new Map(project.articles.map(({ id, text }) => [`${id}.txt`, bytesOf(text)]));

/** The folders that hold nothing but generated files, and which names those have in any version: any other file there is somebody’s. */
export const generatedFolders = {
  schemas: (path: string) => path.endsWith('.schema.json'),
  'corpus/normalised': (path: string) => textFilePattern.test(`text/${path}`),
};

/** Files of the release that services look for at the top of the repository, too. */
export const topFiles = ({ articles }: Pick<Rows, 'articles'>, metadata: PackageFile): Files =>
  new Map([
    ['CITATION.cff', bytesOf(citationFile(articles, metadata))],
    ['.zenodo.json', bytesOf(formatJson(zenodoDeposit(articles, metadata)))],
  ]);

function* tableFiles(
  { rows, withTexts }: ReleaseContent,
  { name, version, dataset }: PackageFile,
): Generator<FileInChunks> {
  for (const table of tableNames) {
    const facts = {
      dataset: name,
      version,
      table,
      licence: dataset.licence,
      schema_sha256: sha256Of(formatJson(tableJsonSchema(table))),
    };
    for (const format of formats)
      yield [
        tableFile(table, format),
        format.encode(columnsOf(table, withTexts), rows[table], facts),
      ];
  }
}

/** What people read, and how the release is cited; no file of these holds a digest of another. */
function* documents(
  content: ReleaseContent,
  frame: ReleaseFrame,
  tables: readonly FileFacts[],
): Generator<FileInChunks> {
  const { rows, changes } = content;
  const { metadata, vocabularies, renamed, ids, prose } = frame;
  const text = (path: string, words: string): FileInChunks => [path, bytesOf(words)];
  yield text('CODEBOOK.md', codebook(content, { metadata, vocabularies }, prose));
  yield text('CODING_GUIDE.md', codingGuide(rows, { metadata, vocabularies }, prose));
  yield text('DATA_CARD.md', dataCard(content, metadata, prose));
  yield text('README.md', hubCard(content, metadata, prose));
  yield text('RIGHTS.md', rightsStatement(content, metadata));
  if (changes.length > 0) {
    yield text('CHANGES.md', changesPage(changes, metadata, frame));
    yield text('changes.json', formatJson(newestFirst(changes)));
  }
  yield text('renamed.json', formatJson({ ...renamed, records: recordsGone(changes, ids) }));
  yield* topFiles(rows, metadata);
  yield text('citation.bib', `${bibtex(metadata)}\n`);
  yield text('citation.ris', ris(metadata));
  yield text('citation.csl.json', formatJson(cslItems(metadata)));
  yield text('dtypes.json', formatJson(readerTypesOfTables()));
  yield text('load.R', loadingScript());
  yield text('timeline.svg', timelinePicture(rows, 'light'));
  yield text('timeline-dark.svg', timelinePicture(rows, 'dark'));
  yield text('index.html', explorerPage(content, frame, tables));
}

/**
 * Every file of a release from its data, one after the other: whoever takes one reads it to its end before the next. datapackage.json
 * and croissant.json list the other files with their digests, and SHA256SUMS, the last, lists all of them.
 */
export async function* streamRelease(
  given: ReleaseContent,
  frame: ReleaseFrame,
): AsyncGenerator<FileInChunks> {
  const { withTexts } = given;
  // Nothing below can let out a text that it does not have.
  const content = withTexts ? given : { ...given, rows: withoutTexts(given.rows) };
  const { rows } = content;
  const { metadata, prose } = frame;
  const measures = new Map<string, Measure>();
  const measuring = ([path, chunks]: FileInChunks): FileInChunks => [
    path,
    measured(chunks, (measure) => measures.set(path, measure)),
  ];
  for (const file of tableFiles(content, metadata)) yield measuring(file);
  const tables = fileFacts(measures);
  if (withTexts)
    for (const { article_id: id, text_file: path } of rows.articles)
      yield measuring([path, bytesOf(textOfArticle(rows, id))]);
  for (const file of documents(content, frame, tables)) yield measuring(file);
  yield measuring(['codebook.csv', await columnList(withTexts)]);
  const facts = fileFacts(measures);
  const described = {
    'datapackage.json': dataPackage(facts, content, metadata),
    'croissant.json': croissant(facts, rows, metadata, prose),
  };
  for (const [path, value] of Object.entries(described))
    yield measuring([path, bytesOf(formatJson(value))]);
  yield ['SHA256SUMS', checksumLines(measures)];
}

/** The same, all at once. */
export const releaseFiles = (content: ReleaseContent, frame: ReleaseFrame): Promise<Files> =>
  collectFiles(streamRelease(content, frame));

/** The release of a project without errors. */
export const releaseOf = (dataset: Dataset, rows: Rows): Promise<Files> =>
  releaseFiles(contentOf(dataset, rows), frameOf(dataset.files));
