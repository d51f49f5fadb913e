import { formats } from '../../formats/index.js';
import type { PackageFile } from '../../model/metadata.js';
import { groupBy } from '../../text/lookup.js';
import { byCodePoint } from '../../text/order.js';
import type { ReleaseContent } from '../content.js';
import { areListed, articlesFile } from '../listed.js';
import { textsStatement } from './texts.js';
import type { ArticleRow } from '../../model/tables/articles.js';
import { tableNames } from '../../model/tables/index.js';

/** The licence of the records and of all that describes them. */
export const recordLicence = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
} as const;

/** A licence as the Data Package standard writes it: a name that is registered, or a path to what holds instead. */
export interface Licence {
  readonly name?: string;
  readonly path: string;
  readonly title: string;
}

const wordsStayTheirs = `${recordLicence.title}, for the records; the articles’ words in them remain their publishers’ (RIGHTS.md)`;

/** The terms of a file of the release: one licence each, since two would read as a choice. */
export function licenceOf(path: string, articles: readonly ArticleRow[]): Licence {
  const article = articles.find(({ text_file: file }) => file === path);
  if (article) return { path: 'RIGHTS.md', title: article.rights };
  const isTable = formats.some(({ name }) => path.startsWith(`${name}/`));
  if (isTable || ['CHANGES.md', 'changes.json', 'renamed.json'].includes(path))
    return { ...recordLicence, title: wordsStayTheirs };
  return recordLicence;
}

/** The rights of every text; of many, those of texts under the same terms together. */
function rightsOfTexts(articles: readonly ArticleRow[]): string[] {
  if (areListed(articles))
    return articles.map(({ text_file: file, rights }) => `| \`${file}\` | ${rights} |`);
  const groups = [...groupBy(articles, ({ rights }) => rights)];
  if (!areListed(groups)) return [`| \`text/*\` | Column \`rights\` of \`${articlesFile}\`. |`];
  return groups.map(([rights, { length }]) =>
    groups.length === 1
      ? `| \`text/*\` | ${rights} |`
      : `| \`text/*\`, ${length} of them: see the column \`rights\` of \`${articlesFile}\` | ${rights} |`,
  );
}

/** What may be done with each file of the release: whether it holds the articles’ texts, and a Markdown table. */
export function rightsByFile(
  content: Pick<ReleaseContent, 'rows' | 'withTexts'>,
  metadata: PackageFile,
): string {
  const { dataset } = metadata;
  const {
    rows: { articles },
    withTexts,
  } = content;
  const owners = dataset.authors.join(', ');
  const folders = formats
    .map(({ name }) => `\`${name}/*\``)
    .sort(byCodePoint)
    .join(', ');
  const recordFiles = tableNames.map((name) => `\`${name}\``).join(', ');
  const whole = withTexts ? ', and in `blocks` the articles whole,' : '';
  return [
    textsStatement(content, metadata),
    '',
    '| file | rights |',
    '| --- | --- |',
    `| ${folders} (${recordFiles}) | Records: ${owners}, ${recordLicence.title} (CC BY 4.0). The articles’ words quoted in them${whole} remain their publishers’. The GeoNames ids and the coordinates of places are from GeoNames (www.geonames.org), CC BY 4.0. |`,
    ...(withTexts ? rightsOfTexts(articles) : []),
    '| `CHANGES.md`, `changes.json` (from the second version on), `renamed.json` | As the records; the articles’ words in them remain their publishers’. |',
    `| every other file: documents, descriptors, checksums | ${owners}, CC BY 4.0. |`,
  ].join('\n');
}

/** RIGHTS.md: what may be done with each file of the release. */
export const rightsStatement = (
  content: Pick<ReleaseContent, 'rows' | 'withTexts'>,
  metadata: PackageFile,
): string =>
  [
    '# Rights, file by file',
    '',
    rightsByFile(content, metadata),
    '',
    'The full licences are LICENSE (MIT, code) and LICENSE-DATA (CC BY 4.0, records) at the top of the repository and of the npm package.',
    '',
  ].join('\n');
