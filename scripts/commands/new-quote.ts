import { Command } from 'commander';
import { recordFields } from '../model/record-fields.js';
import {
  type CuratedQuote,
  quoteShape,
  quotesFile,
  type QuotesFile,
} from '../model/records/quotes.js';
import { freeIds } from '../proposals/ids.js';
import { selectorOf } from '../proposals/selector.js';
import { recordsPath } from '../records/project.js';
import { byPlace, firstPlace, insertedInOrder } from '../records/inserted.js';
import { inText } from '../records/selectors.js';
import { addRecord, articleIn, validRecord } from './add-record.js';
import { exitWith } from './context.js';
import {
  type GivenRecord,
  givenRecord,
  type RecordOptions,
  withRecordOptions,
  withWords,
} from './quoted-fields.js';
import { withFields } from './record-options.js';

/** Its id is the next free one, its segments are quoted. */
const fields = recordFields(quoteShape).filter(({ path: [first] }) => first !== 'id');

const [cueWords, speakerWords] = ['cue-words', 'speaker-words'];

function segmentsOf({ article, content, words }: GivenRecord): CuratedQuote['segments'] {
  const blocks = inText(article);
  const parts = [
    ...content.map((place) => ({ part: 'content' as const, place })),
    ...[...words].map(([name, place]) => ({
      part: name === cueWords ? ('cue' as const) : ('speaker' as const),
      place,
    })),
  ];
  return parts
    .sort((a, b) => byPlace(a.place, b.place))
    .map(({ part, place }) => ({ part, ...selectorOf(place, blocks) }));
}

/** Adds a quote that a person gives. Returns the exit code. */
export async function newQuote(articleId: string, options: RecordOptions): Promise<number> {
  const given = await givenRecord(articleId, options, fields, [cueWords, speakerWords]);
  const { root, json, dryRun } = options;
  const path = recordsPath(articleId, 'quotes');
  return addRecord({
    root,
    path,
    kind: 'quotes',
    json,
    dryRun,
    make: (project) => {
      const { quotes } = articleIn(project, articleId).records;
      const file = quotes.document.value as QuotesFile;
      const id = freeIds('Q', project).next().value;
      const whole = { ...given.values, id, segments: segmentsOf(given) };
      const record = validRecord(quotesFile.shape.quotes.element, whole) as CuratedQuote;
      const blocks = inText(given.article);
      const { list } = insertedInOrder(file.quotes, record, ({ segments }) =>
        firstPlace(blocks, segments),
      );
      return { id, record, value: { ...file, quotes: list } };
    },
  });
}

export const command = (): Command =>
  withRecordOptions(
    withFields(
      withWords(
        new Command('quote').description(
          'add a quote that nobody proposed, in the words of an article',
        ),
      )
        .option(`--${cueWords} <words>`, 'the words of the reporting verb as printed')
        .option(`--${speakerWords} <words>`, 'the words that name the speaker as printed'),
      fields,
    ),
  ).action(exitWith(newQuote));
