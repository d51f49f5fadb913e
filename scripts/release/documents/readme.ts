import type { PackageFile } from '../../model/metadata.js';
import { tableNames, tables, type Rows } from '../../model/tables/index.js';
import { bibtex } from '../descriptors/bibtex.js';
import { apa } from '../descriptors/citations.js';
import { recordPicture } from './picture.js';
import type { Prose } from './prose.js';

/** The quote that README shows beside its paragraph. */
const shownQuote = 'Q009';

function figures(rows: Rows): string {
  const countOf = (kind: string): number =>
    rows.quotes.filter((quote) => quote.kind === kind).length;
  return [
    `${rows.articles.length} articles, ${rows.quotes.length} quotes (${countOf('direct')} direct and ${countOf('mixed')} mixed under ${rows.quotation_marks.length} pairs of quotation marks, ${countOf('indirect')} indirect), ` +
      `${rows.events.length} events in ${rows.event_mentions.length} passages, ${rows.actors.length} actors.`,
    '',
    '| table | rows | one row is |',
    '| --- | ---: | --- |',
    ...tableNames.map((name) => `| \`${name}\` | ${rows[name].length} | ${tables[name].rowIs} |`),
  ].join('\n');
}

function articleList(rows: Rows): string {
  return [
    '| id | article | published | how that is known |',
    '| --- | --- | --- | --- |',
    ...rows.articles.map((article) => {
      const source = [...new Set([article.agency, article.publisher])]
        .filter((name) => name !== null)
        .join(', ');
      const title = article.title ?? '(no title)';
      return `| ${article.article_id} | ${title}${source === '' ? '' : ` (${source})`} | ${article.published_edtf ?? 'unknown'} | ${article.published_basis ?? ''} |`;
    }),
  ].join('\n');
}

function citing(metadata: PackageFile): string {
  return [apa(metadata), '', '```bibtex', bibtex(metadata), '```'].join('\n');
}

/** The generated sections of README.md by name; `trace` is an example that `missile-talks trace` made of the same release. */
export function readmeSections(
  rows: Rows,
  metadata: PackageFile,
  trace: string,
  prose: Prose,
): ReadonlyMap<string, string> {
  return new Map([
    ['record', ['```text', recordPicture(rows, shownQuote), '```'].join('\n')],
    ['figures', figures(rows)],
    ['articles', articleList(rows)],
    ['citation', citing(metadata)],
    ['trace', trace],
    ['coders', prose.coding],
    ['coverage', prose.coverage],
  ]);
}

const section = /<!-- begin ([a-z]+) -->\n[^]*?<!-- end \1 -->/g;

/**
 * README.md with its generated sections filled in. The rest is written by hand and left alone.
 * @throws Error when README.md lacks a section or has one that nothing generates.
 */
export function fillReadme(readme: string, sections: ReadonlyMap<string, string>): string {
  const left = new Set(sections.keys());
  const filled = readme.replace(section, (_, name: string) => {
    const text = sections.get(name);
    if (text === undefined)
      throw new Error(`README.md has a section "${name}" that nothing generates.`);
    left.delete(name);
    return `<!-- begin ${name} -->\n\n${text}\n\n<!-- end ${name} -->`;
  });
  const [missing] = left;
  if (missing !== undefined)
    throw new Error(
      `README.md has no section <!-- begin ${missing} --> … <!-- end ${missing} -->.`,
    );
  return filled;
}
