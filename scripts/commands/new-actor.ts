import { Command } from 'commander';
import { recordFields, recordFrom } from '../model/record-fields.js';
import {
  actorShape,
  actorsFile,
  type ActorsFile,
  type CuratedActor,
  printedShape,
} from '../model/records/actors.js';
import { slugOf } from '../records/new-source.js';
import { inText } from '../records/selectors.js';
import { byCodePoint } from '../text/order.js';
import { Refusal } from '../text/refusal.js';
import { actorsOf, addRecord, articleIn, likelyActors, validRecord } from './add-record.js';
import { answerTo, conversing } from './ask.js';
import { exitWith } from './context.js';
import { openProject } from './open-project.js';
import { projectIn } from './plan-article.js';
import { printedPlaces } from './printed-words.js';
import { type RecordOptions, withRecordOptions } from './quoted-fields.js';
import { collect, gather, givenFor, withFields } from './record-options.js';

const path = 'curated/actors.json';
const fields = recordFields(actorShape).filter(({ path: [first] }) => first !== 'id');
const idHelp = actorShape.id.description ?? '';
const spellingsHelp = printedShape.spellings.description ?? '';

/** What is asked for of a new actor; the article comes first, since it says which actors are likely. */
const gathered = (options: RecordOptions) =>
  conversing(async (conversation) => {
    const { root } = options;
    const project = projectIn(await openProject(root), [path]);
    const one = (name: string): string | undefined => givenFor({ name }, options)?.[0];
    const articles = project.articles.map(({ id }) => ({ value: id }));
    const articleId = await answerTo(
      { name: 'article', help: 'The article that prints the actor.', choices: articles },
      one('article'),
      conversation,
    );
    const { article } = articleIn(project, articleId);
    const name = await answerTo(
      { name: 'name', help: actorShape.name.description ?? '' },
      one('name'),
      conversation,
    );
    const spellings = givenFor({ name: 'spellings' }, options) ?? [
      await answerTo(
        { name: 'spellings', help: spellingsHelp, otherwise: name },
        undefined,
        conversation,
      ),
    ];
    for (const words of spellings)
      printedPlaces({ name: 'spellings', words, blocks: inText(article) });
    const values = await gather(fields, { ...options, name }, project, {
      conversation,
      likely: likelyActors(project, articleId),
    });
    const printed = [{ article: articleId, spellings: [...spellings].sort(byCodePoint) }];
    return { id: one('id') ?? slugOf(name), ...recordFrom(values), printed };
  });

/** Adds an actor that a person gives. Returns the exit code. */
export async function newActor(options: RecordOptions): Promise<number> {
  const actor = await gathered(options);
  const { root, json, dryRun } = options;
  return addRecord({
    root,
    path,
    kind: 'actors',
    json,
    dryRun,
    make: (project) => {
      const known = actorsOf(project);
      const { id } = actor;
      if ([...known, ...project.ids.value.ids].some((each) => each.id === id))
        throw new Refusal(
          `The id ${id} is taken. If it is the same actor, add what the article prints to its "printed" in ${path}; otherwise give another --id.`,
        );
      const record = validRecord(actorsFile.shape.actors.element, actor) as CuratedActor;
      const file = project.actors.document.value as ActorsFile;
      const actors = [...known, record].sort((a, b) => byCodePoint(a.id, b.id));
      return { id, record, value: { ...file, actors } };
    },
  });
}

export const command = (): Command =>
  withRecordOptions(
    withFields(
      new Command('actor')
        .description('add an actor that nobody proposed')
        .option('--id <id>', `${idHelp} Default: made of the name.`)
        .option('--article <id>', 'the article that prints the actor')
        .option('--spellings <name>', `${spellingsHelp} Can be given several times.`, collect),
      fields,
    ),
  ).action(exitWith(newActor));
