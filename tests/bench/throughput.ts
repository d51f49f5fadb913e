/** Megabytes a second, page by page, warm. Rounds alternate, so that a machine that slows down slows both; processor time, as far as other programs do not count. */
import { engines } from './engines.js';
import { median } from './median.js';

const megabyte = 1_000_000;
const rounds = 7;
const day = '2001-08-08';

export function throughput(texts: readonly string[]) {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const rates = new Map(Object.keys(engines).map((name) => [name, [] as number[]]));
  const found = new Map<string, number>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, { count }] of Object.entries(engines)) {
      const before = process.cpuUsage();
      found.set(
        name,
        texts.reduce((sum, text) => sum + count(text, day), 0),
      );
      const { user, system } = process.cpuUsage(before);
      // The first round warms both up and does not count.
      if (round > 0) rates.get(name)?.push(characters / (user + system));
    }
  }
  const [own = 0, peer = 0] = [...rates.values()].map(median);
  return {
    pages: texts.length,
    megabytes: Number((characters / megabyte).toFixed(2)),
    rounds,
    megabytesPerSecond: Object.fromEntries(
      [...rates].map(([name, values]) => [name, Number(median(values).toFixed(2))]),
    ),
    expressions: Object.fromEntries(found),
    ratio: Number((own / peer).toFixed(2)),
  };
}
