import type { EventsFile } from '../../scripts/model/records/events.js';
import type { QuotesFile } from '../../scripts/model/records/quotes.js';
import { events, quotes } from '../fixtures/base-records.js';
import { recalledBy, recalledIn } from './generated-page.js';
import { mondayOf, numbered, sectionsOf, type Section } from './generated-words.js';

const eventIds = ({ number }: Section): readonly [met: string, repair: string] => [
  numbered('E', 2 * number + 1),
  numbered('E', 2 * number + 2),
];

function eventsOf(section: Section): EventsFile['events'] {
  const { place, article } = section;
  const [met, repair] = events.events;
  if (!met?.date || !repair?.date) throw new Error('The base project has two dated events.');
  const [metId, repairId] = eventIds(section);
  const since = { exact: 'since 1999', prefix: `${place} has gone on ` };
  const monday = { exact: 'on Monday', prefix: `gathered at ${place} ` };
  return [
    {
      ...met,
      id: metId,
      label: `${met.label} of ${place}`,
      date: { ...met.date, edtf: mondayOf(article).toString(), source: monday },
    },
    {
      ...repair,
      id: repairId,
      label: `${repair.label} of ${place}`,
      date: { ...repair.date, edtf: '1999/..', source: since },
    },
  ];
}

function mentionsOf(section: Section): EventsFile['mentions'] {
  const { place } = section;
  const [met, repair] = eventIds(section);
  const gathered = `Delegates of Northland and Southland gathered at ${place}`;
  const repairing = `The repair of the pier of ${place} has gone on`;
  return [
    { event: met, exact: gathered, status: 'occurred' },
    { event: repair, exact: repairing, status: 'ongoing' },
  ];
}

/** The events of an article, and where it mentions them and those that it recalls. */
export function eventsFile(article: number): EventsFile {
  const sections = sectionsOf(article);
  return {
    ...events,
    events: sections.flatMap(eventsOf),
    mentions: [
      ...sections.flatMap(mentionsOf),
      ...recalledBy(article).map((section) => ({
        event: eventIds(section)[0],
        exact: recalledIn(section),
        status: 'occurred' as const,
      })),
    ],
  };
}

function quotesOf({ article, number, place, speaker }: Section): QuotesFile['quotes'] {
  const [direct, indirect] = quotes.quotes;
  if (!direct?.said || !indirect) throw new Error('The base project has two quotes, one dated.');
  const source = { exact: 'on Monday', prefix: `stated at ${place} ` };
  return [
    {
      ...direct,
      id: numbered('Q', 2 * number + 1),
      speaker: speaker.id,
      segments: [
        { part: 'content', exact: `The horn is loud enough for ${place},` },
        {
          part: 'speaker',
          exact: speaker.name,
          suffix: `, port minister of Northland, stated at ${place}`,
        },
        { part: 'cue', exact: 'stated', suffix: ` at ${place}` },
      ],
      cue: 'state',
      said: { ...direct.said, edtf: mondayOf(article).toString(), source },
    },
    {
      ...indirect,
      id: numbered('Q', 2 * number + 2),
      segments: [
        { part: 'speaker', exact: 'Southland', suffix: ` hopes that the horn of ${place}` },
        { part: 'cue', exact: 'hopes', suffix: ` that the horn of ${place}` },
        { part: 'content', exact: `the horn of ${place} will wake its gulls` },
      ],
      cue: 'hope',
    },
  ];
}

/** The quotes of an article, and its pairs of marks in which nobody is quoted. */
export function quotesFile(article: number): QuotesFile {
  const sections = sectionsOf(article);
  return {
    ...quotes,
    quotes: sections.flatMap(quotesOf),
    marks: sections.map(({ place }) => ({
      exact: 'Big Tom',
      prefix: `The keepers of ${place} call the spare bell “`,
      use: 'term' as const,
    })),
  };
}
