import { Command } from 'commander';
import { idPatterns } from '../model/patterns.js';
import { Refusal } from '../text/refusal.js';
import { exitWith, rootOption } from './context.js';
import { bytesAt, factsOf, inFile, type PageOptions, withPageOptions } from './page-files.js';
import { print, printJson, printLine } from './output.js';
import {
  cutPage,
  type DatedInterval,
  edtfOf,
  explainPublication,
  looksLikeHtml,
  type PageBlock,
  type PageFacts,
  type PageTime,
  type PublicationDate,
  publicationOf,
  readEdtf,
  textOfPage,
  timesOf,
} from './page-reading.js';

export interface DatesOptions extends PageOptions {
  readonly root: string;
  /** An EDTF date to resolve against instead of the publication date found. */
  readonly anchor?: string;
  readonly explain?: boolean;
  readonly json?: boolean;
}

interface DatedPage {
  readonly blocks: readonly PageBlock[];
  readonly publication: PublicationDate;
  readonly facts: PageFacts;
}

/** The project is loaded only where one of its articles is dated: a page needs none of it. */
async function pageOfArticle(
  id: string,
  root: string,
  { dateOrder, style }: PageOptions,
): Promise<DatedPage> {
  const [{ readDataset }, { openProject }] = await Promise.all([
    import('../pipeline.js'),
    import('./open-project.js'),
  ]);
  const { dataset } = readDataset(await openProject(root), undefined, 'all');
  const article = dataset?.project.articles.find((each) => each.id === id);
  if (!article) throw new Refusal(`The project has no article ${id} that can be read.`);
  const { blocks, publication, publisher } = article;
  return { blocks, publication, facts: { publisher, dateOrder, style } };
}

async function pageOfFile(path: string, options: PageOptions): Promise<DatedPage> {
  const bytes = await bytesAt(path);
  const raw = inFile(path, () => textOfPage(bytes));
  const given = factsOf(path, options);
  const facts = { ...given, html: given.html ?? looksLikeHtml(raw) };
  const page = cutPage('A000', raw, facts);
  return { blocks: page.blocks, publication: publicationOf(page, facts), facts };
}

function anchored(publication: PublicationDate, anchor: string | undefined): PublicationDate {
  if (anchor === undefined) return publication;
  const reading = readEdtf(anchor);
  if (reading.ok && edtfOf(reading.bounds) === '../..')
    throw new Refusal('--anchor: a day of writing that is open at both ends anchors nothing.');
  if (!reading.ok) throw new Refusal(`--anchor: ${reading.problem}.`);
  const published: DatedInterval = {
    edtf: edtfOf(reading.bounds),
    bounds: reading.bounds,
    basis: 'stated',
  };
  return { ...publication, published };
}

/** Offsets are those of the block, and other expressions are named by their words. */
function timeAsJson({ expression, rangeWith, anchoredOn, ...place }: PageTime) {
  const { blockId: block, start, end, role } = place;
  const { range } = expression;
  return {
    ...expression,
    ...(anchoredOn ? { anchor: anchoredOn.text } : {}),
    ...(rangeWith ? { rangeWith: rangeWith.text } : {}),
    ...(range ? { range: { ...range, start, end: start + range.text.length } } : {}),
    start,
    end,
    block,
    role,
  };
}

function timeLine({ expression, role }: PageTime): string {
  const { text, type, value, mod, edtf, range, readings = [] } = expression;
  const others = [
    readings.map((reading) => reading.edtf ?? reading.value).join(' or '),
    range === undefined ? '' : `${range.text} = ${range.edtf}`,
  ]
    .filter((each) => each !== '')
    .join('  ');
  const cells = [
    text.padEnd(24),
    (edtf ?? '').padEnd(22),
    `${type} ${value}${mod ? ` ${mod}` : ''}`.padEnd(28),
    expression.rule.padEnd(18),
    role,
  ];
  return `${cells.join('  ')}${others === '' ? '' : `  ${others}`}`;
}

/** Prints when an article was published, why, and every temporal expression on its page. Returns the exit code. */
export async function dates(
  target: string,
  { root, anchor, explain, json, ...options }: DatesOptions,
): Promise<number> {
  const page = idPatterns.article.test(target)
    ? await pageOfArticle(target, root, options)
    : await pageOfFile(target, options);
  const publication = anchored(page.publication, anchor);
  const times = explain ? [] : timesOf(page.blocks, publication, page.facts);
  const { published, retrieved, evidence } = publication;
  if (json) {
    const result = {
      published: published ?? null,
      retrieved: retrieved ?? null,
      ...(explain ? { evidence } : { times: times.map(timeAsJson) }),
    };
    printJson(result);
  } else if (explain) {
    print(explainPublication(publication));
  } else {
    printLine(`published ${published?.edtf ?? 'at an unknown date'}`);
    for (const time of times) printLine(timeLine(time));
  }
  return 0;
}

export const command = (): Command =>
  withPageOptions(
    new Command('dates')
      .description('date an article of the project, or any page, and resolve every date in it')
      .argument(
        '<target>',
        'an article id such as A003, a file of text or HTML, or - for standard input',
      )
      .addOption(rootOption())
      .option(
        '--anchor <date>',
        'resolve against this date (EDTF) instead of the publication date found',
      ),
  )
    .option(
      '--explain',
      'print the candidates and constraints for the publication date, and what each of them ruled out',
    )
    .option('--json', 'print JSON')
    .action(exitWith(dates));
