import type { z } from 'zod';
import { Command, Option } from 'commander';
import { dateOrders, type DateOrder } from '../dates/terms.js';
import type { Publisher } from '../model/records/corpus.js';
import { publishersFile, sourcesFile } from '../model/records/corpus.js';
import { slugOf } from '../records/new-source.js';
import type { Project } from '../records/project.js';
import { closest } from '../text/closest.js';
import { show } from '../text/printable.js';
import { Refusal } from '../text/refusal.js';
import { answerTo, type Conversation } from './ask.js';
import { rootOption } from './context.js';
import type { AmbiguousDate } from './shown-article.js';

export interface NewArticleOptions {
  readonly root: string;
  readonly id?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly rights?: string;
  readonly url?: string;
  readonly dateOrder?: DateOrder | typeof unknown;
  readonly html?: boolean;
  readonly text?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** What says that nobody knows. */
export const unknown = 'unknown';
const english = 'en';

const sourceShape = sourcesFile.shape.articles.element.shape;
const publisherShape = publishersFile.shape.publishers.element.shape;
const helpOf = (field: z.ZodType): string => field.description ?? '';

const pageHelp = helpOf(sourceShape.page.unwrap().shape.url);
const dateOrderHelp = 'which number comes first in the numeric dates of the publisher';

export const newArticleCommand = (): Command =>
  new Command('article')
    .description(
      'add a page to the corpus as a draft, with everything proposed that can be read from it',
    )
    .argument('<file>', 'the page as received, text or HTML; - is standard input')
    .option('--id <id>', `${helpOf(sourceShape.id)} Default: the next free one.`)
    .option(
      '--publisher <id or name>',
      `id in corpus/publishers.json, the name of a new one, or ${unknown}`,
    )
    .option('--language <code>', `${helpOf(sourceShape.language)} Default: ${english}.`)
    .option('--rights <sentence>', `${helpOf(sourceShape.rights)} Default: that all are reserved.`)
    .option('--url <address>', pageHelp)
    .addOption(new Option('--date-order <order>', dateOrderHelp).choices([...dateOrders, unknown]))
    .addOption(
      new Option(
        '--html',
        'read it as HTML (default: as its name or its beginning tells)',
      ).conflicts('text'),
    )
    .option('--text', 'read it as plain text')
    .addOption(rootOption())
    .option('--dry-run', 'show everything and write nothing')
    .option('--json', 'print what was done as JSON');

/** @throws Refusal when a value breaks the schema of its field. */
export function valid(name: string, field: z.ZodType, value: string): string {
  if (field.safeParse(value).success) return value;
  throw new Refusal(`--${name}: ${show(value)} cannot stand there. ${helpOf(field)}`);
}

const publishersOf = ({ publishers }: Project): readonly Publisher[] =>
  (publishers.document.value as z.infer<typeof publishersFile>).publishers;

const known = (project: Project, given: string): Publisher | undefined =>
  publishersOf(project).find(({ id, name }) => id === given || name === given);

/** Whatever has the form of an id is meant as one: a slip of the pen makes no new publisher. */
function problemWithPublisher(project: Project, given: string): string | undefined {
  if (given === unknown || known(project, given)) return undefined;
  const ids = publishersOf(project).map(({ id }) => id);
  if (/^[a-z0-9-]+$/.test(given)) {
    const near = closest(given, ids);
    return `corpus/publishers.json has no ${show(given)}${near === undefined ? '' : `; perhaps ${near}`}. A new publisher is given by its name, as it prints it.`;
  }
  if (!publisherShape.name.safeParse(given).success || slugOf(given) === '')
    return `${show(given)} is no name.`;
  return ids.includes(slugOf(given))
    ? `${slugOf(given)} is ${show(publishersOf(project).find(({ id }) => id === slugOf(given))?.name)}. Give the id, if that is meant.`
    : undefined;
}

/** The publisher that was given or asked for; a new one has an entry of its name alone. */
export async function publisherOf(
  project: Project,
  given: string | undefined,
  conversation: Conversation | undefined,
): Promise<{ readonly publisher: Publisher | undefined; readonly isNew: boolean }> {
  const answer = await answerTo(
    {
      name: 'publisher',
      help: `Who published the page: one of these, the name of a new publisher, or ${unknown}.`,
      choices: publishersOf(project).map(({ id, name }) => ({ value: id, help: name })),
      isOpen: true,
      problem: (text) => problemWithPublisher(project, text),
    },
    given,
    conversation,
  );
  if (answer === unknown) return { publisher: undefined, isNew: false };
  const found = known(project, answer);
  return { publisher: found ?? { id: slugOf(answer), name: answer }, isNew: !found };
}

const reserved = (name: string): string =>
  `Text of ${name}, all rights presumed reserved; included unaltered for verification, outside the CC BY 4.0 licence of the records.`;

export async function rightsOf(
  publisher: Publisher | undefined,
  given: string | undefined,
  conversation: Conversation | undefined,
): Promise<string> {
  const field = sourceShape.rights;
  const answer = await answerTo(
    {
      name: 'rights',
      help: helpOf(field),
      ...(publisher ? { otherwise: reserved(publisher.name) } : {}),
    },
    given,
    conversation,
  );
  return valid('rights', field, answer);
}

export const languageOf = async (
  given: string | undefined,
  conversation: Conversation | undefined,
): Promise<string> => {
  const field = sourceShape.language;
  const question = { name: 'language', help: helpOf(field), otherwise: english };
  return valid('language', field, await answerTo(question, given, conversation));
};

/** The address, where there is one. */
export const urlOf = async (
  given: string | undefined,
  conversation: Conversation | undefined,
): Promise<string | undefined> => {
  const field = sourceShape.page.unwrap().shape.url;
  const question = { name: 'url', help: `${pageHelp} Empty when unknown.`, otherwise: '' };
  const answer = await answerTo(question, given, conversation);
  return answer === '' ? undefined : valid('url', field, answer);
};

/** The reading of a numeric date in which its first number is the day, or the month. */
function readingIn(order: DateOrder, { text, readings }: AmbiguousDate): string {
  const [first = ''] = /\d+/.exec(text) ?? [];
  const from = order === 'day_first' ? 8 : 5;
  return readings.find((day) => Number(day.slice(from, from + 2)) === Number(first)) ?? '';
}

/** Which number of numeric dates comes first, where a page has one that could be read two ways and nothing decides. */
export async function dateOrderOf(
  date: AmbiguousDate,
  given: NewArticleOptions['dateOrder'],
  conversation: Conversation | undefined,
): Promise<DateOrder | undefined> {
  const answer = await answerTo(
    {
      name: 'date-order',
      help: `${date.text} can be ${date.readings.join(' or ')}, and nothing on the page decides: ${dateOrderHelp}?`,
      choices: [
        ...dateOrders.map((value) => ({ value, help: readingIn(value, date) })),
        { value: unknown, help: 'both stay possible' },
      ],
    },
    given,
    conversation,
  );
  return dateOrders.find((order) => order === answer);
}
