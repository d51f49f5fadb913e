import type { PackageFile } from '../../model/metadata.js';

/** Characters that TeX reads as commands. Others stay as they are: the file is UTF-8. */
const escaped = (text: string): string => text.replaceAll(/[&%$#_{}]/g, '\\$&');

/** What is cited: the dataset, or one record of it by its id. */
interface Cited {
  /** The key of a release, or of a record in it, in every format. */
  readonly key: string;
  readonly title: string;
  readonly year: string;
  /** The address, which leads to the record. */
  readonly url: string | undefined;
}

function cited({ name, version, homepage, dataset }: PackageFile, record?: string): Cited {
  const { title, releaseDate } = dataset;
  const isWhole = record === undefined;
  return {
    key: isWhole ? `${name}-${version}` : `${name}-${version}-${record}`,
    title: isWhole ? title : `Record ${record} of ${title}`,
    year: releaseDate.slice(0, 4),
    url: isWhole || homepage === undefined ? homepage : `${homepage}#${record}`,
  };
}

const kind = 'Data set';

/**
 * The dataset or a record of it as a BibTeX entry. Braces around the author keep an entity from being read as a person. BibTeX,
 * biblatex and pandoc all print `howpublished`, and each of them leaves out one or another of `version`, `type` and `note`.
 */
export function bibtex(metadata: PackageFile, record?: string): string {
  const { version, dataset } = metadata;
  const { key, title, year, url } = cited(metadata, record);
  const fields = [
    ['author', dataset.authors.map((author) => `{${escaped(author)}}`).join(' and ')],
    ['title', `{${escaped(title)}}`],
    ['howpublished', `Version ${version} [${kind}]`],
    ['year', year],
    ...(dataset.doi === undefined ? [] : [['doi', dataset.doi]]),
    ...(url === undefined ? [] : [['url', url]]),
  ];
  const width = Math.max(...fields.map(([field = '']) => field.length));
  return [
    `@misc{${key},`,
    fields.map(([field = '', value = '']) => `  ${field.padEnd(width)} = {${value}}`).join(',\n'),
    '}',
  ].join('\n');
}

/** The dataset or a record of it as a reference in APA style, with `emphasis` on either side of the title. */
export function reference(metadata: PackageFile, record?: string, emphasis = ''): string {
  const { version, dataset } = metadata;
  const { title, year, url } = cited(metadata, record);
  const doi = dataset.doi === undefined ? undefined : `https://doi.org/${dataset.doi}`;
  // A DOI leads to the dataset alone, so that a record needs its address as well.
  const addresses = record === undefined ? [doi ?? url] : [doi, url];
  return [
    `${dataset.authors.join(', ')}. (${year}). ${emphasis}${title}${emphasis} (Version ${version}) [${kind}].`,
    ...addresses.filter((address) => address !== undefined),
  ].join(' ');
}

/** The dataset as a reference in APA style, in Markdown. */
export const apa = (metadata: PackageFile): string => reference(metadata, undefined, '*');

/** The dataset in RIS. */
export function ris(metadata: PackageFile): string {
  const { version, dataset } = metadata;
  const { authors, releaseDate, keywords, abstract, doi } = dataset;
  const { key, title, year, url } = cited(metadata);
  const tags: readonly (readonly [string, string])[] = [
    ['TY', 'DATA'],
    ['ID', key],
    ...authors.map((author) => ['AU', author] as const),
    ['TI', title],
    ['PY', year],
    ['DA', releaseDate.replaceAll('-', '/')],
    ['ET', version],
    ['M3', kind],
    ['AB', abstract],
    ...keywords.map((keyword) => ['KW', keyword] as const),
    ['LA', 'en'],
    ...(doi === undefined ? [] : [['DO', doi] as const]),
    ...(url === undefined ? [] : [['UR', url] as const]),
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${value}\n`).join('');
}

/** The dataset in CSL-JSON: a list of one item. */
export function cslItems(metadata: PackageFile) {
  const { version, dataset } = metadata;
  const { authors, releaseDate, keywords, abstract, doi } = dataset;
  const { key, title, url } = cited(metadata);
  return [
    {
      id: key,
      type: 'dataset',
      genre: kind,
      title,
      author: authors.map((literal) => ({ literal })),
      issued: { 'date-parts': [releaseDate.split('-').map(Number)] },
      version,
      abstract,
      keyword: keywords.join(', '),
      language: 'en',
      ...(doi === undefined ? {} : { DOI: doi }),
      ...(url === undefined ? {} : { URL: url }),
    },
  ];
}
