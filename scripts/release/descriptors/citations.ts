import type { PackageFile } from '../../model/metadata.js';

/** Characters that TeX reads as commands. Others stay as they are: the file is UTF-8. */
const escaped = (text: string): string => text.replaceAll(/[&%$#_{}]/g, '\\$&');

/** The dataset as a BibTeX entry. Braces around the author keep an entity from being read as a person. */
export function bibtex({ name, version, dataset }: PackageFile): string {
  const { title, authors, releaseDate, doi, url } = dataset;
  const fields = [
    ['author', authors.map((author) => `{${escaped(author)}}`).join(' and ')],
    ['title', `{${escaped(title)}}`],
    ['year', releaseDate.slice(0, 4)],
    ['version', version],
    ...(doi === undefined ? [] : [['doi', doi]]),
    ...(url === undefined ? [] : [['url', url]]),
    ['note', 'Data set'],
  ];
  const width = Math.max(...fields.map(([field = '']) => field.length));
  return [
    `@misc{${name.replaceAll('-', '_')}_${version.replaceAll('.', '_')},`,
    fields.map(([field = '', value = '']) => `  ${field.padEnd(width)} = {${value}}`).join(',\n'),
    '}',
  ].join('\n');
}

/** The dataset as a reference in APA style, in Markdown. */
export function apa({ version, dataset }: PackageFile): string {
  const { title, authors, releaseDate, doi, url } = dataset;
  const address = doi === undefined ? url : `https://doi.org/${doi}`;
  const reference = `${authors.join(', ')}. (${releaseDate.slice(0, 4)}). *${title}* (Version ${version}) [Data set].`;
  return address === undefined ? reference : `${reference} ${address}`;
}

/** The dataset in RIS. */
export function ris({ version, dataset }: PackageFile): string {
  const { title, authors, releaseDate, keywords, abstract, doi, url } = dataset;
  const tags: readonly (readonly [string, string])[] = [
    ['TY', 'DATA'],
    ...authors.map((author) => ['AU', author] as const),
    ['TI', title],
    ['PY', releaseDate.slice(0, 4)],
    ['DA', releaseDate.replaceAll('-', '/')],
    ['ET', version],
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
export function cslItems({ name, version, dataset }: PackageFile) {
  const { title, authors, releaseDate, keywords, abstract, doi, url } = dataset;
  return [
    {
      id: `${name}-${version}`,
      type: 'dataset',
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
