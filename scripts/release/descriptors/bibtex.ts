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
