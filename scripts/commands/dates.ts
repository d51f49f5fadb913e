import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { about } from '../io/disk.js';
import { idPatterns } from '../model/patterns.js';
import { Refusal } from '../text/refusal.js';
import { exitWith, rootOption } from './context.js';
import { print, printJson, printLine } from './output.js';
import {
  type DatedInterval,
  type DateOrder,
  dateOrders,
  datePublication,
  decodeStrictly,
  edtfOf,
  explainPublication,
  findPageTimes,
  normaliseArticle,
  type PageBlock,
  type PageTime,
  type PublicationDate,
  readEdtf,
  type Style,
  styles,
} from './page-dating.js';

export interface DatesOptions {
  readonly root: string;
  /** An EDTF date to resolve against instead of the publication date found. */
  readonly anchor?: string;
  readonly dateOrder?: DateOrder;
  readonly style?: Style;
  readonly explain?: boolean;
  readonly json?: boolean;
}

interface Page {
  readonly blocks: readonly PageBlock[];
  readonly publication: PublicationDate;
  readonly order: DateOrder | undefined;
}

/** The project is loaded only where one of its articles is dated: a page needs none of it. */
async function pageOfArticle(id: string, root: string): Promise<Page> {
  const [{ readDataset }, { openProject }] = await Promise.all([
    import('../pipeline.js'),
    import('./open-project.js'),
  ]);
  const { dataset } = readDataset(await openProject(root));
  const article = dataset?.project.articles.find((each) => each.id === id);
  if (!article) throw new Refusal(`The project has no article ${id} that can be read.`);
  return {
    blocks: article.blocks,
    publication: article.publication,
    order: article.publisher?.date_order,
  };
}

async function pageOfFile(path: string, order: DateOrder | undefined): Promise<Page> {
  const { text, findings } = decodeStrictly(
    new Uint8Array(await readFile(path).catch(about(path))),
    path,
  );
  if (text === undefined) throw new Refusal(`${path}: ${findings[0]?.message ?? 'not a text'}`);
  const { blocks } = normaliseArticle('A000', text);
  const publication = datePublication({
    blocks,
    outsideFacts: [],
    address: basename(path),
    ...(order ? { dateOrder: order } : {}),
  });
  return { blocks, publication, order };
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
  { root, anchor, dateOrder: order, style, explain, json }: DatesOptions,
): Promise<number> {
  const page = idPatterns.article.test(target)
    ? await pageOfArticle(target, root)
    : await pageOfFile(target, order);
  const publication = anchored(page.publication, anchor);
  const times = explain ? [] : findPageTimes(page.blocks, publication, order ?? page.order, style);
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
  new Command('dates')
    .description(
      'date an article of the project, or any plain-text page, and resolve every date in it',
    )
    .argument('<target>', 'an article id such as A003, or a text file')
    .addOption(rootOption())
    .option(
      '--anchor <date>',
      'resolve against this date (EDTF) instead of the publication date found',
    )
    .addOption(
      new Option('--date-order <order>', 'which number comes first in numeric dates').choices(
        dateOrders,
      ),
    )
    .addOption(
      new Option(
        '--style <style>',
        'news counts from its day, a narrative from the date told last (default: as its dates tell)',
      ).choices(styles),
    )
    .option(
      '--explain',
      'print the candidates and constraints for the publication date, and what each of them ruled out',
    )
    .option('--json', 'print JSON')
    .action(exitWith(dates));
