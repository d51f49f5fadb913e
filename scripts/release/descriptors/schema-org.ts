import type { PackageFile } from '../../model/metadata.js';
import { tables, type Rows, type TableName } from '../../model/tables/index.js';
import type { Column } from '../../model/tables/table.js';
import type { ArticleRow } from '../../model/tables/articles.js';
import { sha256Of } from '../../text/digest.js';
import { required } from '../../text/required.js';
import { recordLicence } from '../documents/rights.js';
import { areListed, articlesPointer } from '../listed.js';
import { articleSource } from './article-source.js';
import { reference } from './citations.js';
import type { FileFacts } from './file-facts.js';
import { spatialCoverage, temporalCoverage } from './extent.js';

type DescribedRows = Pick<Rows, 'articles' | 'events'>;

/** The variables that the dataset is about, in the tables to read first. */
const variables = {
  quotes_flat: ['speaker', 'kind', 'said_edtf', 'issues'],
  stances_flat: ['holder', 'issue', 'stance'],
  events_flat: [
    'type',
    'status',
    'who',
    'whom',
    'place',
    'date_edtf',
    'outcome',
    'cameo',
    'goldstein',
  ],
} as const satisfies { readonly [N in TableName]?: readonly (keyof Rows[N][number])[] };

const organization = (name: string) => ({ '@type': 'Organization', name });

/** An address within this document, so that the articles in it can be referred to. */
const articleAddress = ({ article_id: id }: ArticleRow) => ({ '@id': `#${id}` });

const allArticles = { '@id': '#articles' };

/** An article that the dataset is based on: only what is known of it. */
function basis(article: ArticleRow) {
  const { title, writer, entity, publisher, day, url } = articleSource(article);
  const author =
    writer !== null
      ? { '@type': 'Person', name: writer }
      : entity !== null
        ? organization(entity)
        : undefined;
  return {
    '@type': 'NewsArticle',
    ...articleAddress(article),
    name: title,
    ...(author === undefined ? {} : { author }),
    ...(publisher === null ? {} : { publisher: organization(publisher) }),
    ...(day === null ? {} : { datePublished: day }),
    ...(url === null ? {} : { url }),
    inLanguage: article.language,
  };
}

/** The articles, each; of many, that they are listed. */
const basesOf = (articles: readonly ArticleRow[]) =>
  areListed(articles)
    ? articles.map(basis)
    : [{ '@type': 'Collection', ...allArticles, name: articlesPointer(articles) }];

/** Addresses of what the dataset is based on. */
export const basisAddresses = (articles: readonly ArticleRow[]) =>
  areListed(articles) ? articles.map(articleAddress) : [allArticles];

const variablesMeasured = () =>
  Object.entries(variables).flatMap(([table, names]) =>
    names.map((name: string) => {
      const column: Column = required(
        tables[table as TableName].columns.find((each: Column) => each.name === name),
        `${table}.${name}`,
      );
      return {
        '@type': 'PropertyValue',
        name: `${table}.${name}`,
        description: `${column.title}. ${column.description}`,
        ...(column.unit === undefined ? {} : { unitText: column.unit }),
      };
    }),
  );

/** The files that hold the rows as CSV; where nothing is said of the others, these stand for all. */
const csvFiles = (files: readonly FileFacts[]): readonly FileFacts[] =>
  files.filter(({ tableFormat }) => tableFormat?.name === 'csv');

/**
 * A digest of the rows, which stays the same however the files that describe them change: the DOI cannot be computed, and a file
 * cannot hold its own digest.
 */
function digest(files: readonly FileFacts[]) {
  const lines = csvFiles(files).map(({ sha256, path }) => `${sha256}  ${path}\n`);
  return {
    '@type': 'PropertyValue',
    propertyID: 'sha256',
    value: sha256Of(lines.join('')),
    description: "Of the rows: what grep '  csv/' SHA256SUMS | sha256sum prints.",
  };
}

/**
 * What schema.org says of the dataset in croissant.json and in the head of its page, without @context and @type.
 * `files` are those of the release, or the tables' alone. A property that nothing is known of is left out.
 */
export function schemaOrgDataset(
  files: readonly FileFacts[],
  rows: DescribedRows,
  metadata: PackageFile,
) {
  const { name, version, homepage, dataset } = metadata;
  const creator = dataset.authors.map(organization);
  const period = temporalCoverage(rows);
  const places = spatialCoverage(rows);
  return {
    name: dataset.title,
    alternateName: name,
    description: dataset.abstract,
    identifier: [
      ...(dataset.doi === undefined ? [] : [`https://doi.org/${dataset.doi}`]),
      digest(files),
    ],
    ...(homepage === undefined ? {} : { url: homepage }),
    version,
    datePublished: dataset.releaseDate,
    dateModified: dataset.releaseDate,
    license: recordLicence.path,
    usageInfo: 'RIGHTS.md',
    creator,
    publisher: creator,
    creditText: reference(metadata),
    keywords: dataset.keywords,
    inLanguage: 'en',
    isAccessibleForFree: true,
    ...(period === undefined ? {} : { temporalCoverage: period }),
    ...(places.length === 0 ? {} : { spatialCoverage: places }),
    variableMeasured: variablesMeasured(),
    isBasedOn: basesOf(rows.articles),
  };
}

/** The description of the dataset for the head of a page that lies beside its files. */
export const datasetOfPage = (
  files: readonly FileFacts[],
  rows: DescribedRows,
  metadata: PackageFile,
) => ({
  '@context': 'https://schema.org/',
  '@type': 'Dataset',
  ...schemaOrgDataset(files, rows, metadata),
  distribution: csvFiles(files).map(({ table, path, mediatype, bytes }) => ({
    '@type': 'DataDownload',
    name: table,
    contentUrl: path,
    encodingFormat: mediatype,
    contentSize: `${bytes} B`,
  })),
});
