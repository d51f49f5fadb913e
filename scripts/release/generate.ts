import { formats, tableFile } from '../formats/index.js';
import { textFilePattern } from '../model/patterns.js';
import { curatedJsonSchema, curatedKinds, tableJsonSchema } from '../model/json-schemas.js';
import type { PackageFile } from '../model/metadata.js';
import { tableNames, type Rows } from '../model/tables/index.js';
import { columnsOf, withoutTexts } from '../model/tables/without-texts.js';
import { formatJson } from '../records/canonical.js';
import type { Dataset } from '../records/dataset.js';
import { recordsGone } from '../records/gone.js';
import { collect } from '../text/chunks.js';
import { sha256Of } from '../text/digest.js';
import { bytesOf, type Files } from '../text/files.js';
import { checksumList } from './checksums.js';
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

/** Files of the release that services look for at the top of the repository. */
export const topFiles = (release: Files): Files =>
  new Map([...release].filter(([path]) => ['CITATION.cff', '.zenodo.json'].includes(path)));

async function tableFiles(
  { rows, withTexts }: ReleaseContent,
  { name, version, dataset }: PackageFile,
): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for (const table of tableNames) {
    const facts = {
      dataset: name,
      version,
      table,
      licence: dataset.licence,
      schema_sha256: sha256Of(formatJson(tableJsonSchema(table))),
    };
    for (const format of formats)
      files.set(
        tableFile(table, format),
        await collect(format.encode(columnsOf(table, withTexts), rows[table], facts)),
      );
  }
  return files;
}

/** What people read, and how the release is cited; no file of these holds a digest of another. */
function documents(
  content: ReleaseContent,
  frame: ReleaseFrame,
  tables: readonly FileFacts[],
): Files {
  const { rows, changes } = content;
  const { metadata, vocabularies, renamed, ids, prose } = frame;
  const { articles } = rows;
  const texts = {
    'CODEBOOK.md': codebook(content, { metadata, vocabularies }, prose),
    'CODING_GUIDE.md': codingGuide(rows, { metadata, vocabularies }, prose),
    'DATA_CARD.md': dataCard(content, metadata, prose),
    'README.md': hubCard(content, metadata, prose),
    'RIGHTS.md': rightsStatement(content, metadata),
    ...(changes.length > 0
      ? {
          'CHANGES.md': changesPage(changes, metadata, frame),
          'changes.json': formatJson(newestFirst(changes)),
        }
      : {}),
    'renamed.json': formatJson({ ...renamed, records: recordsGone(changes, ids) }),
    'CITATION.cff': citationFile(articles, metadata),
    '.zenodo.json': formatJson(zenodoDeposit(articles, metadata)),
    'citation.bib': `${bibtex(metadata)}\n`,
    'citation.ris': ris(metadata),
    'citation.csl.json': formatJson(cslItems(metadata)),
    'dtypes.json': formatJson(readerTypesOfTables()),
    'load.R': loadingScript(),
    'timeline.svg': timelinePicture(rows, 'light'),
    'timeline-dark.svg': timelinePicture(rows, 'dark'),
    'index.html': explorerPage(content, frame, tables),
  };
  return new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)]));
}

/**
 * Every file of a release from its data. datapackage.json and croissant.json list the other files with their digests, and
 * SHA256SUMS lists all of them.
 */
export async function releaseFiles(given: ReleaseContent, frame: ReleaseFrame): Promise<Files> {
  const { withTexts } = given;
  // Nothing below can let out a text that it does not have.
  const content = withTexts ? given : { ...given, rows: withoutTexts(given.rows) };
  const { rows } = content;
  const { metadata, prose } = frame;
  const tablesOfRows = await tableFiles(content, metadata);
  const files = new Map([
    ...tablesOfRows,
    ...(withTexts ? rows.articles : []).map(
      ({ article_id: id, text_file: path }) => [path, bytesOf(textOfArticle(rows, id))] as const,
    ),
    ...documents(content, frame, fileFacts(tablesOfRows)),
    ['codebook.csv', await columnList(withTexts)],
  ]);
  const facts = fileFacts(files);
  const described = new Map([
    ...files,
    ['datapackage.json', bytesOf(formatJson(dataPackage(facts, content, metadata)))],
    ['croissant.json', bytesOf(formatJson(croissant(facts, rows, metadata, prose)))],
  ]);
  return new Map([...described, ['SHA256SUMS', checksumList(described)]]);
}

/** The release of a project without errors. */
export const releaseOf = (dataset: Dataset, rows: Rows): Promise<Files> =>
  releaseFiles(contentOf(dataset, rows), frameOf(dataset.files));
