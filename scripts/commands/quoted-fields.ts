import type { Command } from 'commander';
import { type Selector, selectorFields } from '../model/fields.js';
import { type RecordField, recordFrom } from '../model/record-fields.js';
import { type Place, selectorOf } from '../proposals/selector.js';
import type { Article, Project } from '../records/project.js';
import { inText } from '../records/selectors.js';
import { articleIn, likelyActors } from './add-record.js';
import { answerTo, conversing, type Conversation } from './ask.js';
import { rootOption } from './context.js';
import { openProject } from './open-project.js';
import { projectIn } from './plan-article.js';
import { placeOfWords } from './printed-words.js';
import { collect, gather, type Given, givenFor } from './record-options.js';

export interface RecordOptions extends Given {
  readonly root: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

/** Options that every new record has. */
export const withRecordOptions = (command: Command): Command =>
  command
    .addOption(rootOption())
    .option('--dry-run', 'show what check would say, and write nothing')
    .option('--json', 'print the record, and what check says of it, as JSON');

/** Options of a record that quotes an article. */
export const withWords = (command: Command): Command =>
  command
    .argument('<article>', 'the article that prints the words, for example A001')
    .option(
      '--exact <words>',
      `${selectorFields.exact.description ?? ''} Several times where other words break them.`,
      collect,
    )
    .option(
      '--occurrence <number>',
      'which of the places is meant, when the first words occur more than once',
    );

/** What was given for a record: its passages in the article, and the values of its fields. */
export interface GivenRecord {
  readonly article: Article;
  readonly content: readonly Place[];
  /** Words of other options, near the first passage. */
  readonly words: ReadonlyMap<string, Place>;
  readonly values: Record<string, unknown>;
}

const textOf = (value: readonly string[] | undefined): string | undefined => value?.[0];

async function contentOf(
  article: Article,
  given: Given,
  conversation: Conversation | undefined,
): Promise<Place[]> {
  const question = { name: 'exact', help: selectorFields.exact.description ?? '' };
  const all = givenFor(question, given) ?? [await answerTo(question, undefined, conversation)];
  const places: Place[] = [];
  for (const words of all) {
    const sought = { name: 'exact', words, blocks: inText(article), near: places[0] };
    places.push(
      await placeOfWords(
        { ...sought, occurrence: textOf(givenFor({ name: 'occurrence' }, given)) },
        conversation,
      ),
    );
  }
  return places;
}

/** Selectors of the fields that quote the page, such as the words of a date. */
async function quotedValues(
  fields: readonly RecordField[],
  given: Given,
  { article, near }: { article: Article; near: Place | undefined },
): Promise<(readonly [readonly string[], Selector])[]> {
  const values: (readonly [readonly string[], Selector])[] = [];
  for (const { form, name, path } of fields) {
    const words = textOf(givenFor({ name }, given));
    if (form !== 'words' || words === undefined) continue;
    const place = await placeOfWords({ name, words, blocks: article.blocks, near }, undefined);
    values.push([path, selectorOf(place, article.blocks)]);
  }
  return values;
}

/**
 * Everything that options, or a person who is asked, give for a record of an article. `others` are options that name words near the
 * passage.
 */
export const givenRecord = (
  articleId: string,
  given: RecordOptions,
  fields: readonly RecordField[],
  others: readonly string[] = [],
): Promise<GivenRecord> =>
  conversing(async (conversation) => {
    const project: Project = projectIn(await openProject(given.root), []);
    const { article } = articleIn(project, articleId);
    const content = await contentOf(article, given, conversation);
    const [near] = content;
    const words = new Map<string, Place>();
    for (const name of others) {
      const sought = textOf(givenFor({ name }, given));
      if (sought !== undefined)
        words.set(
          name,
          await placeOfWords({ name, words: sought, blocks: inText(article), near }, undefined),
        );
    }
    const quoted = await quotedValues(fields, given, { article, near });
    const likely = likelyActors(project, articleId);
    const values = await gather(fields, given, project, { conversation, likely });
    return { article, content, words, values: recordFrom([...values, ...quoted]) };
  });
