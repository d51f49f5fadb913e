import { bytesOf, type Files } from '../../text/files.js';
import { fenced, markdownTable } from '../../text/markdown.js';
import { byVersion, type PackageFile } from '../../model/metadata.js';
import type { Renamings } from '../../model/records/renamed.js';
import { tableNames, type Rows } from '../../model/tables/index.js';
import { apa, bibtex } from '../descriptors/citations.js';
import { recordPicture } from './picture.js';
import type { ReleaseFrame } from '../content.js';
import { articleList } from './origins.js';
import { codingStatement, type Prose } from './prose.js';
import { Refusal } from '../../text/refusal.js';

/** The quote that README.md shows with its paragraph. */
const shownQuote = 'Q009';

function counts(rows: Rows): string {
  const {
    articles,
    quotes,
    quotation_marks: marks,
    events,
    event_mentions: mentions,
    actors,
  } = rows;
  const ofKind = (kind: string): number => quotes.filter((quote) => quote.kind === kind).length;
  return (
    `${articles.length} articles; ${quotes.length} quotes (${ofKind('direct')} direct and ${ofKind('mixed')} mixed under ${marks.length} pairs of quotation marks, ` +
    `${ofKind('indirect')} indirect); ${events.length} events in ${mentions.length} passages; ${actors.length} actors.`
  );
}

const tableList = (rows: Rows): string =>
  `Tables, with their numbers of rows: ${tableNames.map((name) => `\`${name}\` ${rows[name].length}`).join(', ')}.`;

const contents = (rows: Rows, prose: Prose): string =>
  [counts(rows), articleList(rows), prose.coverage, tableList(rows)].join('\n\n');

/** Old names and new ones, in the order of their versions. */
function renamedTable({ columns, codes, values }: Renamings): string {
  const rows = [
    ...columns.map((each) => ({ ...each, of: each.table })),
    ...codes.map((each) => ({ ...each, of: each.vocabulary })),
    ...values.map((each) => ({ ...each, of: `${each.table}.${each.column}` })),
  ].sort((a, b) => byVersion(a.version, b.version));
  return markdownTable(
    ['since', 'table or vocabulary', 'old', 'new', 'note'],
    rows.map(({ version, of, old, new: now, note = '' }) => [
      version,
      `\`${of}\``,
      `\`${old}\``,
      now === null ? '(dropped)' : `\`${now}\``,
      note,
    ]),
  );
}

const citing = (metadata: PackageFile): string =>
  [apa(metadata), fenced('bibtex', bibtex(metadata))].join('\n\n');

/** Sections by name, each made where a page has it. */
export type Sections = ReadonlyMap<string, () => string>;

/** The generated sections of README.md and docs/; `trace` makes an example of `missile-talks trace` of the same release. */
export const generatedSections = (
  rows: Rows,
  metadata: PackageFile,
  trace: () => string,
  { prose, renamed }: Pick<ReleaseFrame, 'prose' | 'renamed'>,
): Sections =>
  new Map([
    ['record', () => fenced('text', recordPicture(rows, shownQuote))],
    ['contents', () => contents(rows, prose)],
    ['citation', () => citing(metadata)],
    ['trace', trace],
    ['renamed', () => renamedTable(renamed)],
    ['coders', () => codingStatement(prose, rows.articles)],
  ]);

/** Pages that people read before there is a release: they are written by hand, but for their generated sections. */
const isPage = (path: string): boolean => path === 'README.md' || /^docs\/[^/]+\.md$/.test(path);

const marked = /<!-- begin ([a-z]+) -->\n[^]*?<!-- end \1 -->/g;

/**
 * README.md and the pages of docs/ that have generated sections, with these filled in and the rest left alone.
 * @throws Refusal when a page has a section that nothing generates, or no page has one that is generated.
 */
export function fillPages(files: Files, sections: Sections): Files {
  const left = new Set(sections.keys());
  const filled = new Map<string, Uint8Array>();
  for (const path of [...files.keys()].filter(isPage)) {
    const fill = (_: string, name: string): string => {
      const section = sections.get(name);
      if (!section)
        throw new Refusal(
          `${path} has a section "${name}" that nothing generates, and nothing was written. Remove it, or correct its name.`,
        );
      left.delete(name);
      return `<!-- begin ${name} -->\n\n${section()}\n\n<!-- end ${name} -->`;
    };
    const page = new TextDecoder().decode(files.get(path));
    if (page.search(marked) >= 0) filled.set(path, bytesOf(page.replace(marked, fill)));
  }
  const [missing] = left;
  if (missing !== undefined)
    throw new Refusal(
      `Neither README.md nor docs/ has a section <!-- begin ${missing} --> … <!-- end ${missing} -->, and nothing was written. Put the two lines back where the section belongs.`,
    );
  return filled;
}
