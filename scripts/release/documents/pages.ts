import { bytesOf, type Files } from '../../text/files.js';
import { fenced, markdownTable } from '../../text/markdown.js';
import type { PackageFile } from '../../model/metadata.js';
import { tableNames, tables, type Rows } from '../../model/tables/index.js';
import { bibtex } from '../descriptors/bibtex.js';
import { apa } from '../descriptors/citations.js';
import { recordPicture } from './picture.js';
import type { Prose } from './prose.js';

/** The quote that README.md shows beside its paragraph. */
const shownQuote = 'Q009';

function figures(rows: Rows): string {
  const countOf = (kind: string): number =>
    rows.quotes.filter((quote) => quote.kind === kind).length;
  return [
    `${rows.articles.length} articles, ${rows.quotes.length} quotes (${countOf('direct')} direct and ${countOf('mixed')} mixed under ${rows.quotation_marks.length} pairs of quotation marks, ${countOf('indirect')} indirect), ` +
      `${rows.events.length} events in ${rows.event_mentions.length} passages, ${rows.actors.length} actors.`,
    '',
    markdownTable(
      ['table', 'rows', 'one row is'],
      tableNames.map((name) => [`\`${name}\``, rows[name].length, tables[name].rowIs]),
    ),
  ].join('\n');
}

const articleList = (rows: Rows): string =>
  markdownTable(
    ['id', 'article', 'published', 'how that is known'],
    rows.articles.map((article) => {
      const source = [...new Set([article.agency, article.publisher])]
        .filter((name) => name !== null)
        .join(', ');
      const title = article.title ?? '(no title)';
      return [
        article.article_id,
        `${title}${source === '' ? '' : ` (${source})`}`,
        article.published_edtf ?? 'unknown',
        article.published_basis ?? '',
      ];
    }),
  );

const citing = (metadata: PackageFile): string =>
  [apa(metadata), fenced('bibtex', bibtex(metadata))].join('\n\n');

/** The generated sections of README.md and docs/ by name; `trace` is an example that `missile-talks trace` made of the same release. */
export const generatedSections = (
  rows: Rows,
  metadata: PackageFile,
  trace: string,
  prose: Prose,
): ReadonlyMap<string, string> =>
  new Map([
    ['record', fenced('text', recordPicture(rows, shownQuote))],
    ['figures', figures(rows)],
    ['articles', articleList(rows)],
    ['citation', citing(metadata)],
    ['trace', trace],
    ['coders', prose.coding],
    ['coverage', prose.coverage],
  ]);

/** Pages that people read before there is a release: they are written by hand, but for their generated sections. */
const isPage = (path: string): boolean => path === 'README.md' || /^docs\/[^/]+\.md$/.test(path);

const section = /<!-- begin ([a-z]+) -->\n[^]*?<!-- end \1 -->/g;

/**
 * README.md and the pages of docs/ that have generated sections, with these filled in and the rest left alone.
 * @throws Error when a page has a section that nothing generates, or no page has one that is generated.
 */
export function fillPages(files: Files, sections: ReadonlyMap<string, string>): Files {
  const left = new Set(sections.keys());
  const filled = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    if (!isPage(path)) continue;
    const fill = (_: string, name: string): string => {
      const text = sections.get(name);
      if (text === undefined)
        throw new Error(`${path} has a section "${name}" that nothing generates.`);
      left.delete(name);
      return `<!-- begin ${name} -->\n\n${text}\n\n<!-- end ${name} -->`;
    };
    const page = new TextDecoder().decode(bytes);
    if (page.search(section) >= 0) filled.set(path, bytesOf(page.replace(section, fill)));
  }
  const [missing] = left;
  if (missing !== undefined)
    throw new Error(
      `Neither README.md nor docs/ has a section <!-- begin ${missing} --> … <!-- end ${missing} -->.`,
    );
  return filled;
}
