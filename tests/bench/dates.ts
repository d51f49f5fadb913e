/**
 * Throughput of the date engine beside chrono-node on the same text in the same run: `npm run bench`. Rounds alternate, so that a
 * machine that slows down slows both; the ratio of medians is the figure to quote.
 */
import * as chrono from 'chrono-node';
import { resolveDates } from '../../scripts/dates/resolve-dates.js';
import { realFiles } from '../project.js';

const megabyte = 1_000_000;
const rounds = 7;

/** The five raw articles over and over: news text with its usual share of dates. */
async function newsText(bytes: number): Promise<string[]> {
  const files = await realFiles();
  const articles = [...files]
    .filter(([path]) => path.startsWith('corpus/raw/'))
    .map(([, content]) => new TextDecoder().decode(content));
  const texts: string[] = [];
  for (let size = 0, index = 0; size < bytes; index += 1) {
    const text = articles[index % articles.length] ?? '';
    texts.push(text);
    size += text.length;
  }
  return texts;
}

const day = '2001-08-08';
/** chrono-node counts from a Date, which it can make for itself. */
const reference = chrono.parseDate(`${day} 12:00 UTC`) ?? undefined;

const peers: Readonly<Record<string, (text: string) => number>> = {
  'missile-talks': (text) => resolveDates(text, { anchor: day }).length,
  'chrono-node': (text) => chrono.parse(text, reference).length,
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const texts = await newsText(2 * megabyte);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const rates = new Map(Object.keys(peers).map((name) => [name, [] as number[]]));
const found = new Map<string, number>();

for (let round = 0; round <= rounds; round += 1) {
  for (const [name, run] of Object.entries(peers)) {
    const start = performance.now();
    found.set(
      name,
      texts.reduce((sum, text) => sum + run(text), 0),
    );
    const seconds = (performance.now() - start) / 1000;
    // The first round warms both up and does not count.
    if (round > 0) rates.get(name)?.push(characters / megabyte / seconds);
  }
}

const [own = 0, peer = 0] = [...rates.values()].map(median);
const result = {
  megabytes: characters / megabyte,
  rounds,
  megabytesPerSecond: Object.fromEntries(
    [...rates].map(([name, values]) => [name, Number(median(values).toFixed(2))]),
  ),
  expressions: Object.fromEntries(found),
  ratio: Number((own / peer).toFixed(2)),
};
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
