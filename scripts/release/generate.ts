import { formatJson } from '../records/canonical.js';
import { sha256Of } from '../text/digest.js';
import type { Dataset } from '../records/dataset.js';
import { curatedJsonSchema, curatedKinds, tableJsonSchema } from '../model/json-schemas.js';
import { tableNames, tables, type Rows, type TableName } from '../model/tables/index.js';
import type { AnyRow } from '../model/tables/table.js';
import { changesList, changesPage } from './documents/changes.js';
import { checksumList } from './checksums.js';
import { type Files } from '../text/files.js';
import { codebook } from './documents/codebook.js';
import { checkDescriptors } from './cross-check/check-descriptors.js';
import { encodeCsv } from '../formats/csv.js';
import { dataCard } from './documents/data-card.js';
import { withDescriptors } from './descriptors/descriptors.js';
import { encodeJson } from '../formats/json.js';
import { encodeParquet } from '../formats/parquet.js';
import { decodeCsv, decodeJson, decodeParquet, firstDifference } from '../formats/decode.js';
import { proseOf, type Prose } from './documents/prose.js';
import { rightsStatement } from './documents/rights.js';
import { textFile } from '../tables/corpus.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

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

/** The normalised texts, for corpus/normalised/ and for text/ in the release. */
export const textFiles = ({ project }: Dataset): Files =>
  new Map(project.articles.map(({ id, text }) => [`${id}.txt`, bytesOf(text)]));

/** Files of the release that services look for at the top of the repository. */
export const topFiles = (release: Files): Files =>
  new Map([...release].filter(([path]) => ['CITATION.cff', '.zenodo.json'].includes(path)));

/** What each version changed; nothing while there is only the first version. */
function historyFiles(
  { project }: Dataset,
  prose: Prose,
): (readonly [path: string, text: string])[] {
  const changes = project.changes.map(({ value }) => value);
  if (changes.length === 0) return [];
  return [
    ['CHANGES.md', changesPage(changes, project.metadata, prose)],
    ['changes.json', formatJson(changesList(changes))],
  ];
}

async function tableFiles(
  name: TableName,
  rows: readonly AnyRow[],
  dataset: Dataset,
): Promise<[string, Uint8Array][]> {
  const { columns } = tables[name];
  const { metadata } = dataset.project;
  const footer = {
    dataset: metadata.name,
    version: metadata.version,
    table: name,
    licence: metadata.dataset.licence,
    schema_sha256: sha256Of(formatJson(tableJsonSchema(name))),
  };
  return [
    [`csv/${name}.csv`, await encodeCsv(columns, rows)],
    [`json/${name}.json`, encodeJson(columns, rows)],
    [`parquet/${name}.parquet`, await encodeParquet(columns, rows, footer)],
  ];
}

/** Every file of dist/. */
export async function releaseFiles(dataset: Dataset, rows: Rows): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  const prose = proseOf(dataset.files);
  for (const name of tableNames) {
    for (const [path, bytes] of await tableFiles(name, rows[name], dataset)) files.set(path, bytes);
  }
  for (const { id, text } of dataset.project.articles) files.set(textFile(id), bytesOf(text));
  files.set('CODEBOOK.md', bytesOf(codebook(rows, dataset.project, prose)));
  files.set('DATA_CARD.md', bytesOf(dataCard(rows, dataset.project.metadata, prose)));
  files.set('RIGHTS.md', bytesOf(rightsStatement(rows.articles, dataset.project.metadata)));
  for (const [path, text] of historyFiles(dataset, prose)) files.set(path, bytesOf(text));
  const described = withDescriptors(files, rows, dataset.project.metadata, prose);
  return new Map([...described, ['SHA256SUMS', checksumList(described)]]);
}

/** Problems of a release read back from disk: bytes that differ, tables that are not the same in all three formats, descriptors that disagree. */
export async function verifyRelease(expected: Files, found: Files, rows: Rows): Promise<string[]> {
  const problems: string[] = [];
  for (const [path, bytes] of expected) {
    const written = found.get(path);
    if (!written) problems.push(`${path} was not written.`);
    else if (Buffer.compare(written, bytes) !== 0)
      problems.push(`${path} came back with other bytes.`);
  }
  for (const path of found.keys())
    if (!expected.has(path)) problems.push(`${path} does not belong to the release.`);
  if (problems.length > 0) return problems;
  for (const name of tableNames) {
    const { columns } = tables[name];
    const expectedRows = rows[name] as readonly AnyRow[];
    const read = (format: string): Uint8Array =>
      found.get(`${format}/${name}.${format}`) ?? new Uint8Array();
    const readings = [
      ['csv', decodeCsv(columns, read('csv'))],
      ['json', decodeJson(read('json'))],
      ['parquet', await decodeParquet(columns, read('parquet'))],
    ] as const;
    for (const [format, decoded] of readings) {
      const difference = firstDifference(columns, expectedRows, decoded);
      if (difference !== undefined) problems.push(`${format}/${name}.${format}: ${difference}.`);
    }
  }
  for (const { message, expected } of checkDescriptors(found))
    problems.push(`${message} Expected: ${expected}.`);
  return problems;
}
