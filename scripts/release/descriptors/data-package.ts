import type { PackageFile } from '../../model/metadata.js';
import { tableNames, tables, type Rows, type TableName } from '../../model/tables/index.js';
import type { ArticleRow } from '../../model/tables/articles.js';
import { areListed, articlesFile, articlesPointer } from '../listed.js';
import { articleSource } from './article-source.js';
import { licenceOf, recordLicence } from '../documents/rights.js';
import type { FileFacts } from './file-facts.js';
import { tableSchema } from './table-schema.js';

interface Described {
  readonly rows: Pick<Rows, 'articles'>;
  readonly withTexts: boolean;
}

const sourceOf = (article: ArticleRow, withTexts: boolean) => {
  const { title, url, textFile } = articleSource(article);
  return { title, ...(url !== null || withTexts ? { path: url ?? textFile } : {}) };
};

/** Where a file is and what its bytes are, in the words of the standard. */
const fileOf = ({ path, format, mediatype, isText, bytes, sha256 }: FileFacts) => ({
  path,
  format,
  mediatype,
  ...(isText ? { encoding: 'utf-8' } : {}),
  bytes,
  hash: `sha256:${sha256}`,
});

/** A table: the format that the standard describes columns of, with the same rows in the others. */
function resource(
  name: TableName,
  files: readonly FileFacts[],
  { rows: { articles }, withTexts }: Described,
) {
  const held = files.filter(({ table }) => table === name);
  return held.flatMap((file) => {
    const dialect = file.tableFormat?.dialect;
    if (!dialect) return [];
    return [
      {
        name,
        title: tables[name].title,
        description: `One row is ${tables[name].rowIs}. ${tables[name].description}`,
        type: 'table',
        ...fileOf(file),
        licenses: [licenceOf(file.path, articles)],
        // A property of our own: in the standard, several paths of one resource are its parts.
        alternatives: held.filter((other) => other !== file).map(fileOf),
        dialect,
        schema: tableSchema(name, withTexts),
      },
    ];
  });
}

/** A file that is no table: a text, a document, a descriptor. */
function otherFile(file: FileFacts, articles: readonly ArticleRow[]) {
  const article = articles.find(({ text_file: textFile }) => textFile === file.path);
  return {
    ...(article ? { title: `Text of article ${article.article_id}` } : {}),
    ...fileOf(file),
    licenses: [licenceOf(file.path, articles)],
    ...(article ? { sources: [sourceOf(article, true)] } : {}),
  };
}

/**
 * datapackage.json (Data Package v2) of the release. Its resources are the tables, so that a viewer shows them and nothing else; under `files`, a
 * property of our own, are the other files.
 */
export function dataPackage(
  files: readonly FileFacts[],
  content: Described,
  { name, version, homepage, dataset }: PackageFile,
) {
  const {
    rows: { articles },
    withTexts,
  } = content;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    ...(dataset.doi === undefined ? {} : { id: `https://doi.org/${dataset.doi}` }),
    title: dataset.title,
    description: dataset.abstract,
    ...(homepage === undefined ? {} : { homepage }),
    version,
    // A property of our own: whether the articles' texts are in the release.
    withTexts,
    // The standard wants a time; the release is dated to the day.
    created: `${dataset.releaseDate}T00:00:00Z`,
    keywords: dataset.keywords,
    licenses: [recordLicence],
    contributors: dataset.authors.map((title) => ({ title, roles: ['author'] })),
    sources: areListed(articles)
      ? articles.map((article) => sourceOf(article, withTexts))
      : [{ title: articlesPointer(articles), path: articlesFile }],
    resources: tableNames.flatMap((table) => resource(table, files, content)),
    files: files
      .filter(({ table }) => table === undefined)
      .map((file) => otherFile(file, articles)),
  };
}
