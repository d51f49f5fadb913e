import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Command, Option } from 'commander';
import { about } from '../io/disk.js';
import { isHtmlName } from '../text/other-formats.js';
import { isRefusal, Refusal } from '../text/refusal.js';
import { type DateOrder, dateOrders, type PageFacts, type Style, styles } from './page-reading.js';

/** What the command line says of a page beside the page. */
export interface PageOptions {
  readonly url?: string;
  readonly publisher?: string;
  readonly dateOrder?: DateOrder;
  readonly style?: Style;
  readonly html?: boolean;
  readonly text?: boolean;
}

export const withPageOptions = (command: Command): Command =>
  command
    .option('--url <address>', 'where the page stands on the web, which often tells its day')
    .option('--publisher <name>', 'who published it, as its pages print the name')
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
    .addOption(
      new Option(
        '--html',
        'read it as HTML (default: as its name or its beginning tells)',
      ).conflicts('text'),
    )
    .option('--text', 'read it as plain text');

const standardInput = '-';

/** What to call a file that somebody named. */
export const nameOf = (path: string): string => (path === standardInput ? 'standard input' : path);

/** A file, or all of standard input. */
export const bytesAt = async (path: string): Promise<Uint8Array> =>
  path === standardInput ? buffer(process.stdin) : readFile(path).catch(about(path));

/** What is known of the page in a file. */
export function factsOf(path: string, options: PageOptions): PageFacts {
  const { url, publisher, dateOrder, style, html, text } = options;
  const fileName = path === standardInput ? undefined : basename(path);
  return {
    address: url ?? fileName,
    publisher: publisher === undefined ? undefined : { name: publisher },
    dateOrder,
    style,
    html: html ?? (text ? false : isHtmlName(path) ? true : undefined),
  };
}

/** What is wrong with a page is told with the name of its file. */
export function inFile<Value>(path: string, read: () => Value): Value {
  try {
    return read();
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    throw new Refusal(`${nameOf(path)}: ${thrown.message}`);
  }
}
