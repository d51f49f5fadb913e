/**
 * The date engine beside chrono-node, and stripping beside a script of the common sort, each pair on the same texts in the same run: `npm run bench -- FOLDER`, where FOLDER holds the development
 * sets (timebank.jsonl, aquaint.jsonl, wikiwars.dev.jsonl, pubdate-en.dev.jsonl, and ../chrome/dev.light.jsonl.gz); without it, the five
 * articles of the repository. Prints JSON; with --stripping, what there is on stripping alone.
 */
import {
  datedPages,
  markedSets,
  markedTexts,
  ownTexts,
  pagesToStrip,
  unlikeTexts,
} from './development.js';
import { coldStart } from './cold-start.js';
import { engines, ofEach, publicationDate } from './engines.js';
import { memoryOf } from './memory.js';
import { type Mode, scoreExpressions } from './score-expressions.js';
import { scorePublication } from './score-publication.js';
import { scoreStripping } from './score-stripping.js';
import { stripping } from './stripping.js';
import { throughput } from './throughput.js';

const modes: readonly Mode[] = ['cal', 'all'];

/** Value and strict F1 of both engines on one set, in both modes. */
function scoresOn(folder: string, set: string) {
  const texts = markedTexts(folder, set);
  return ofEach(({ expressions }) => {
    const documents = texts.map(({ text, dct, gold }) => ({ gold, found: expressions(text, dct) }));
    return Object.fromEntries(modes.map((mode) => [mode, scoreExpressions(documents, mode)]));
  });
}

function publicationScores(folder: string, withAddress: boolean) {
  const pages = datedPages(folder).map(({ text, url, ...page }) => {
    const { published } = publicationDate(text, withAddress ? { address: url } : {});
    const { earliest, latest } = published?.bounds ?? { earliest: null, latest: null };
    return { ...page, found: earliest !== null && earliest === latest ? earliest : undefined };
  });
  return scorePublication(pages);
}

const onlyStripping = process.argv.includes('--stripping');
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));

/** So often are the articles of the repository read, too few to measure. */
const repeats = 20;

async function strippingResult() {
  if (folder !== undefined)
    return { ...stripping(pagesToStrip(folder)), lineF1: scoreStripping(folder) };
  const own = await ownTexts();
  return stripping(Array.from({ length: repeats }, () => own).flat());
}

async function datesResult() {
  const texts = folder === undefined ? await ownTexts() : unlikeTexts(folder);
  return {
    texts:
      folder === undefined
        ? 'the articles of the repository; give the folder of the development sets to measure on unlike pages and to score'
        : 'unlike pages, each once',
    throughput: throughput(texts),
    memoryBytesPerByte: Object.fromEntries(
      Object.keys(engines).map((name) => [name, memoryOf(name)]),
    ),
    coldStartMilliseconds: coldStart(),
    ...(folder === undefined
      ? {}
      : {
          expressions: Object.fromEntries(
            markedSets.map((set) => [set, scoresOn(folder, set)] as const),
          ),
          publication: {
            fromTheText: publicationScores(folder, false),
            withItsAddress: publicationScores(folder, true),
          },
        }),
  };
}

const result = {
  stripping: await strippingResult(),
  ...(onlyStripping ? {} : await datesResult()),
};
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
