import type { ArticleRow } from '../../model/tables/articles.js';
import { articleSource } from '../descriptors/article-source.js';
import type { Files } from '../../text/files.js';
import { formatOf, isDescribed, nameOf } from '../descriptors/file-facts.js';
import { decodeJson } from '../../formats/decode.js';
import { licenceOf } from '../documents/rights.js';
import { claimsOf, ofTheFile, type Claim } from './claims.js';

function sourceClaims(articles: readonly ArticleRow[]): Claim[] {
  const sources = articles.map(articleSource);
  return claimsOf('json/articles.json', [
    ['sources', sources.map(({ title }) => title)],
    ['files of the sources', sources.map(({ textFile }) => textFile)],
    ['authors of the sources', sources.map(({ author }) => author)],
    ['publishers of the sources', sources.map(({ publisher }) => publisher)],
    ['days of the sources', sources.map(({ day }) => day)],
    ['languages of the sources', articles.map(({ language }) => language)],
    [
      'references in words',
      sources.map(
        ({ author, title, published }) =>
          `${author ?? 'Unknown'}. ${title}. ${published ?? 'Date unknown'}.`,
      ),
    ],
  ]);
}

/** What a file's name, and for a text its article, say of the file. */
function pathClaims(path: string, articles: readonly ArticleRow[]): Claim[] {
  const { format, mediatype, isText } = formatOf(path);
  const article = articles.find(({ text_file: file }) => file === path);
  const licence = licenceOf(path, articles);
  const isTable = /^(?:csv|json|parquet)\//.test(path);
  return claimsOf(path, [
    [`short name of ${path}`, nameOf(path)],
    [`format of ${path}`, format],
    [`media type of ${path}`, mediatype],
    [`encoding of ${path}`, isText ? 'utf-8' : undefined],
    [`dialect of ${path}`, format === 'csv'],
    [`licence of ${path}`, licence],
    [`licence text or address of ${path}`, article ? licence.title : licence.path],
    [`source of ${path}`, article && articleSource(article).title],
    [`file of the source of ${path}`, article && path],
    ...(isTable
      ? []
      : [[`title of ${path}`, article && `Text of article ${article.article_id}`] as const]),
  ]);
}

function codeClaims(rows: readonly Readonly<Record<string, unknown>>[]): Claim[] {
  const names = new Set(rows.map(({ vocabulary }) => String(vocabulary)));
  return claimsOf(
    'json/vocabularies.json',
    [...names].map((name) => [
      `codes of vocabulary/${name}`,
      rows
        .filter(({ vocabulary }) => vocabulary === name)
        .map(({ code, definition }) => [code, definition]),
    ]),
  );
}

/** What the released tables themselves say of the sources, of the files' rights and of the codes. */
export function rowClaims(files: Files): Claim[] {
  const rowsOf = (table: string) => {
    const bytes = files.get(`json/${table}.json`);
    return bytes ? decodeJson(bytes) : [];
  };
  const articles = rowsOf('articles') as unknown as readonly ArticleRow[];
  const paths = [...files.keys()].filter(isDescribed);
  return ofTheFile([
    ...sourceClaims(articles),
    ...paths.flatMap((path) => pathClaims(path, articles)),
    ...codeClaims(rowsOf('vocabularies')),
  ]);
}
