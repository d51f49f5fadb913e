import type { PackageFile } from '../../model/metadata.js';
import { tables } from '../../model/tables/index.js';
import type { ArticleRow } from '../../model/tables/articles.js';
import { articleSource } from './article-source.js';
import { licenceOf, recordLicence } from '../documents/rights.js';
import type { FileFacts } from './file-facts.js';
import { tableSchema } from './table-schema.js';

const sourceOf = (article: ArticleRow) => {
  const { title, url, textFile } = articleSource(article);
  return { title, path: url ?? textFile };
};

function resource(file: FileFacts, articles: readonly ArticleRow[]) {
  const { path, name, format, mediatype, isText, bytes, sha256 } = file;
  const { table, tableFormat } = file;
  const article = articles.find(({ text_file: textFile }) => textFile === path);
  const dialect = tableFormat?.dialect;
  return {
    name,
    ...(table === undefined
      ? {}
      : {
          title: tables[table].title,
          description: `One row is ${tables[table].rowIs}. ${tables[table].description}`,
        }),
    ...(article ? { title: `Text of article ${article.article_id}` } : {}),
    path,
    ...(dialect ? { type: 'table' } : {}),
    format,
    mediatype,
    ...(isText ? { encoding: 'utf-8' } : {}),
    bytes,
    hash: `sha256:${sha256}`,
    licenses: [licenceOf(path, articles)],
    ...(article ? { sources: [sourceOf(article)] } : {}),
    ...(table && dialect ? { dialect, schema: tableSchema(table) } : {}),
  };
}

/** datapackage.json (Data Package v2) of the release: the files, and the columns of every CSV file. */
export function dataPackage(
  files: readonly FileFacts[],
  articles: readonly ArticleRow[],
  { name, version, homepage, dataset }: PackageFile,
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    ...(dataset.doi === undefined ? {} : { id: `https://doi.org/${dataset.doi}` }),
    title: dataset.title,
    description: dataset.abstract,
    ...(homepage === undefined ? {} : { homepage }),
    version,
    // The standard wants a time; the release is dated to the day.
    created: `${dataset.releaseDate}T00:00:00Z`,
    keywords: dataset.keywords,
    licenses: [recordLicence],
    contributors: dataset.authors.map((title) => ({ title, roles: ['author'] })),
    sources: articles.map(sourceOf),
    resources: files.map((file) => resource(file, articles)),
  };
}
