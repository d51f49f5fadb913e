import type { ArticleRow } from '../../model/tables/articles.js';
import { finding, type Finding } from '../../text/finding.js';
import type { Files } from '../../text/files.js';
import { areListed, articlesFile } from '../listed.js';

/** Where the release takes each piece of its prose from: a file of docs/, and a heading of level 2 in it. */
const places = {
  motivation: ['docs/about-the-data.md', 'Motivation'],
  collection: ['docs/about-the-data.md', 'Collection'],
  coverage: ['docs/about-the-data.md', 'Coverage'],
  limits: ['docs/about-the-data.md', 'Limits'],
  bias: ['docs/about-the-data.md', 'Bias'],
  rawData: ['docs/about-the-data.md', 'Raw data'],
  outside: ['docs/about-the-data.md', 'Outside facts'],
  preprocessing: ['docs/about-the-data.md', 'Preprocessing'],
  coding: ['docs/about-the-data.md', 'Coding'],
  uncertainty: ['docs/about-the-data.md', 'Uncertainty'],
  missingValues: ['docs/about-the-data.md', 'Missing values'],
  uses: ['docs/about-the-data.md', 'Uses'],
  unsuited: ['docs/about-the-data.md', 'Unsuited uses'],
  people: ['docs/about-the-data.md', 'People'],
  reporting: ['docs/about-the-data.md', 'Reporting an error'],
  maintenance: ['docs/about-the-data.md', 'Maintenance'],
  corrections: ['docs/about-the-data.md', 'Corrections'],
  codingRules: ['docs/coding-rules.md', undefined],
  codingGuide: ['docs/coding-guide.md', undefined],
  merging: ['docs/merging.md', undefined],
  loading: ['docs/loading.md', 'Code'],
  spreadsheets: ['docs/loading.md', 'Spreadsheets'],
  timeline: ['docs/loading.md', 'Timeline'],
  conventions: ['docs/loading.md', 'Conventions'],
  pitfalls: ['docs/loading.md', 'Pitfalls'],
  versionNumbers: ['docs/maintaining.md', 'Version numbers'],
} as const satisfies Record<string, readonly [file: string, heading: string | undefined]>;

/** The prose of docs/ that a release quotes, as Markdown without its heading; a whole file without its title. */
export type Prose = Readonly<Record<keyof typeof places, string>>;

const decoder = new TextDecoder();

/** Links from docs/ to files of the release, which are in the same folder as the documents that quote them. */
const relinked = (text: string): string => text.replaceAll('](../dist/', '](');

/** The text below a heading, up to the next one of the same level; undefined where there is no such heading. */
function below(heading: string, document: string): string | undefined {
  const [, text] = document.split(new RegExp(`^${heading}\\n`, 'm'));
  const [level = ''] = heading.split(' ');
  return text?.split(new RegExp(`^${level} `, 'm'))[0]?.trim();
}

const textAt = (document: string, heading: string | undefined): string | undefined =>
  heading === undefined ? document.replace(/^# .*\n/, '').trim() : below(`## ${heading}`, document);

/** A section without a text; without a heading, a file that is not there or has no text. */
const missing = (file: string, heading?: string): Finding =>
  finding('docs/missing-section', {
    file,
    message:
      heading === undefined
        ? `${file} is missing or empty.`
        : `${file} has no text under a heading "## ${heading}".`,
    expected: 'Every section of docs/ that a release quotes has its heading and a text.',
    fix:
      heading === undefined
        ? `Restore ${file}.`
        : `Restore the section "## ${heading}" in ${file}, or change the heading in scripts/release/documents/prose.ts too.`,
  });

/** Reads the prose of docs/ from a project's files; a section that is missing is a finding, and so is a whole file. */
export function readProse(files: Files): { prose: Prose | undefined; findings: Finding[] } {
  const absent = new Set<string>(Object.values(places).map(([file]) => file));
  for (const file of files.keys()) absent.delete(file);
  const findings = [...absent].map((file) => missing(file));
  const read = ([name, [file, heading]]: [string, readonly [string, string | undefined]]) => {
    const text = relinked(textAt(decoder.decode(files.get(file)), heading) ?? '');
    if (text === '' && !absent.has(file)) findings.push(missing(file, heading));
    return [name, text] as const;
  };
  const prose = Object.fromEntries(Object.entries(places).map(read)) as Prose;
  return { prose: findings.length === 0 ? prose : undefined, findings };
}

/**
 * The prose of docs/ where it is known to be whole, as in an installed package.
 * @throws Error that names the file and the heading that is missing.
 */
export function proseOf(files: Files): Prose {
  const { prose, findings } = readProse(files);
  if (!prose) throw new Error(findings.map(({ message }) => message).join('\n'));
  return prose;
}

/** Who coded the records, and how: what the page says, and which articles it does not hold for. */
export function codingStatement({ coding }: Prose, articles: readonly ArticleRow[]): string {
  const once = articles.flatMap(({ article_id: id, coding: passes }) =>
    passes === 'single' ? [id] : [],
  );
  if (once.length === 0) return coding;
  const which = areListed(once)
    ? once.join(', ')
    : `${once.length} of ${articles.length} articles, which the column \`coding\` of ${articlesFile} marks`;
  return `${coding} Coded in one pass only: ${which}.`;
}

/** A paragraph on one line, as descriptors and table cells need it. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** The items of a Markdown list, each on one line. */
export const itemsOf = (list: string): string[] =>
  list
    .split(/^- /m)
    .slice(1)
    .map((item) => oneLine(item.trim()));

/** Markdown with its headings one level further down, to go below another heading. */
export const nested = (text: string): string => text.replace(/^#+ /gm, '#$&');
