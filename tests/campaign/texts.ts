import { normaliseArticle } from '../../scripts/corpus/article.js';
import { findMarkPairs } from '../../scripts/corpus/quotation-marks.js';
import { resolveDates } from '../../scripts/dates/resolve-dates.js';
import { readSpeech } from '../../scripts/speech/read-speech.js';
import { hardDates, hardMarks, hardPages, hardSpeech } from '../growth/hard-texts.js';
import { Tally, type Driver } from './row.js';

interface Reading {
  readonly units: readonly string[];
  readonly read: (text: string) => unknown;
}

const readings: Readonly<Record<string, Reading>> = {
  'long pages, cut': { units: hardPages, read: (text) => normaliseArticle('A999', text) },
  'long texts, their marks paired': { units: hardMarks, read: findMarkPairs },
  'long texts, their dates resolved': {
    units: hardDates,
    read: (text) => resolveDates(text, { anchor: '2001-08-08' }),
  },
  'long texts, read for speech': { units: hardSpeech, read: (text) => readSpeech([text]) },
};

/** Characters of the shorter of two texts; the other has eight times as many. */
const sizes = { quick: 15_000, whole: 200_000 } as const;
/** Eight times the text may take so many times as long; growth with its square would take sixty-four times. */
const growth = 24;
/** Seconds below which what is measured is the engine getting started. */
const shortest = 0.01;

/** Seconds of processor time, which other programs on the machine do not lengthen much. */
function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Texts that repeat what is hard to read: what the tests count in steps is measured, on texts as long as a hostile page may be. */
export const texts: Driver = async function* ({ quick }) {
  const size = sizes[quick ? 'quick' : 'whole'];
  for (const [what, { units, read }] of Object.entries(readings)) {
    const tally = new Tally(what);
    for (const unit of units) {
      await tally.try(JSON.stringify(unit), () => {
        const seconds = (length: number): number =>
          secondsOf(() => read(`${unit.repeat(Math.ceil(length / unit.length))}x`));
        const [short, long] = [Math.max(shortest, seconds(size)), seconds(8 * size)];
        return long > growth * short
          ? `${long.toFixed(2)} s after ${short.toFixed(2)} s`
          : undefined;
      });
    }
    yield tally.row(`${size} characters, and eight times as many`);
  }
};
