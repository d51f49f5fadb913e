import type { PackageFile } from '../model/metadata.js';
import type { ArticleRow } from '../model/tables/articles.js';
import { tableNames } from '../model/tables/index.js';

/** RIGHTS.md: what may be done with each file of the release. */
export function rightsStatement(articles: readonly ArticleRow[], { dataset }: PackageFile): string {
  const recordFiles = tableNames.map((name) => `\`${name}\``).join(', ');
  return [
    '# Rights, file by file',
    '',
    '| file | rights |',
    '| --- | --- |',
    `| \`csv/*\`, \`json/*\`, \`parquet/*\` (${recordFiles}) | Records: ${dataset.authors.join(', ')}, Creative Commons Attribution 4.0 International (CC BY 4.0). The articles' words quoted in them, and in \`blocks\` the articles whole, remain their publishers'. |`,
    `| \`CODEBOOK.md\`, \`RIGHTS.md\`, \`SHA256SUMS\` | ${dataset.authors.join(', ')}, CC BY 4.0. |`,
    '| `js/*` | Code: MIT licence. |',
    ...articles.map(({ text_file: file, rights }) => `| \`${file}\` | ${rights} |`),
    '',
    'The full licences are LICENSE (MIT, code) and LICENSE-DATA (CC BY 4.0, records) at the top of the repository and of the npm package.',
    '',
  ].join('\n');
}
