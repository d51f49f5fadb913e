import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { about } from '../io/disk.js';
import { Refusal } from '../text/refusal.js';
import { stylingFor } from '../trace/layout.js';
import { exitWith } from './context.js';
import { answerAll, streamOf } from './extract-stream.js';
import { reportFailure, sentenceOf } from './failure.js';
import { markedPage } from './marked-page.js';
import {
  columns,
  isRead,
  isTerminal,
  print,
  printJson,
  printJsonItem,
  printStyled,
  printText,
  progress,
} from './output.js';
import {
  bytesAt,
  factsOf,
  inFile,
  nameOf,
  type PageOptions,
  withPageOptions,
} from './page-files.js';
import { type ExtractedArticle, extractArticle } from './page-reading.js';

export interface ExtractCommandOptions extends PageOptions {
  readonly answered?: boolean;
  readonly explain?: boolean;
  readonly from?: number;
  readonly jobs?: number;
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly plain?: boolean;
}

type Shown = (article: ExtractedArticle, path: string, at: number) => void;

/** Prints the text alone; what to look at goes to whoever waits. */
const plainly: Shown = ({ text, warnings }, path, at) => {
  printText(at > 0 && text !== '' ? `\n${text}` : text);
  for (const { message } of warnings) progress(`${nameOf(path)}: ${message}`);
};

function forPeople(ofSeveral: boolean, explain: boolean): Shown {
  const styling = stylingFor(isTerminal(), process.env['NO_COLOR']);
  const layout = { width: columns(), styling, explain };
  return (article, path, at) => {
    if (ofSeveral)
      printStyled(`${at > 0 ? '\n' : ''}${styling.heading(`==> ${nameOf(path)} <==`)}\n`);
    printStyled(markedPage(article, layout));
  };
}

/** Reads files one after the other; what is wrong with one keeps no other from being read. */
async function extractFiles(
  files: readonly string[],
  options: ExtractCommandOptions,
): Promise<number> {
  const { explain = false, json, plain } = options;
  const isList = json && files.length > 1;
  const printAsJson = isList ? printJsonItem : printJson;
  const show = plain ? plainly : forPeople(files.length > 1, explain);
  let code = 0;
  for (const [at, path] of files.entries()) {
    if (!isRead()) break;
    if (isList) print(at === 0 ? '[\n' : ',\n');
    try {
      const bytes = await bytesAt(path);
      const article = inFile(path, () =>
        extractArticle(bytes, { ...factsOf(path, options), explain }),
      );
      if (json) printAsJson({ file: path, ...article });
      else show(article, path, at);
    } catch (thrown) {
      if (isList) printAsJson({ file: path, error: sentenceOf(thrown) });
      reportFailure(thrown);
      code = 1;
    }
  }
  if (isList) print('\n]\n');
  return code;
}

async function extractStreams(
  files: readonly string[],
  options: ExtractCommandOptions,
): Promise<number> {
  const { publisher, dateOrder, style, explain = false, answered = false } = options;
  const { jobs = availableParallelism(), from = 1 } = options;
  const given = { options: { publisher, dateOrder, style, explain }, jobs, from };
  let code = 0;
  for (const path of files) {
    if (!isRead()) break;
    try {
      const { chunks, size } = streamOf(path);
      const { errors, isBroken } = await answerAll(chunks, given, size).catch(about(path));
      if (isBroken || (errors > 0 && !answered)) code = 1;
    } catch (thrown) {
      reportFailure(thrown);
      code = 1;
    }
  }
  return code;
}

/** A whole number from 1 to `most`. */
const countUpTo =
  (most: number) =>
  (text: string): number => {
    const count = Number(text);
    if (/^[0-9]{1,15}$/.test(text) && count > 0 && count <= most) return count;
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${most}.`);
  };

/** Prints what of each page is its article and why, when it was published, and every date in it. Returns the exit code. */
export async function extract(
  files: readonly string[],
  options: ExtractCommandOptions,
): Promise<number> {
  if (files.indexOf('-') !== files.lastIndexOf('-'))
    throw new Refusal('Standard input can be read only once: name - once.');
  for (const each of ['answered', 'jobs', 'from'] as const)
    if (options[each] !== undefined && !options.ndjson)
      throw new Refusal(`--${each} needs --ndjson.`);
  if (options.from !== undefined && files.length > 1)
    throw new Refusal('--from counts the pages of one stream: name one file.');
  if (options.ndjson) return extractStreams(files.length > 0 ? files : ['-'], options);
  if (files.length === 0)
    throw new Refusal('Name a file of text or HTML, or - to read standard input.');
  return extractFiles(files, options);
}

export const command = (): Command =>
  withPageOptions(
    new Command('extract')
      .description(
        'cut any news page to its article, say why each line was kept or stripped, and date it',
      )
      .argument('[files...]', 'files of text or HTML; - is standard input'),
  )
    .option(
      '--explain',
      'say which rule or which features decided each block, and how the page is dated',
    )
    .addOption(
      new Option('--plain', 'print the text of the article and nothing else').conflicts('json'),
    )
    .option('--json', 'print JSON: an object, or for several files a list of them')
    .addOption(
      new Option(
        '--ndjson',
        'read lines of JSON, {"id", "text" or "html", "url", "publisher"}, and print one for each',
      ).conflicts(['json', 'plain', 'url', 'html', 'text']),
    )
    .option(
      '--answered',
      'with --ndjson: end with 0 when every line was answered, if only with its error',
    )
    .addOption(
      new Option(
        '--jobs <count>',
        'with --ndjson: how many threads read pages (default: one for each core)',
      ).argParser(countUpTo(1000)),
    )
    .addOption(
      new Option(
        '--from <page>',
        'with --ndjson: begin at this page, counted from 1 without blank lines',
      ).argParser(countUpTo(Number.MAX_SAFE_INTEGER)),
    )
    .action(exitWith(extract));
