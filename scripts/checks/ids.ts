import type { Project } from '../records/project.js';
import type { RegisteredId } from '../model/records/registries.js';
import { oddOne } from '../text/look-alike.js';
import { withArticle } from '../text/printable.js';
import { raise, type Raised, type RecordCheck } from './check.js';
import {
  actorsOf,
  eventsOf,
  leadingBack,
  externalSourcesOf,
  publishersOf,
  quotesOf,
  sourcesOf,
  type Placed,
  type PlacedInArticle,
} from './records.js';

interface UsedId extends Placed<{ readonly id: string }> {
  readonly id: string;
  readonly kind: RegisteredId['kind'];
  /** True while only articles that are still being coded have it: their ids are registered when they are done. */
  readonly isInDraft: boolean;
}

/** Every id in use, in file order. */
export function usedIds(project: Project): UsedId[] {
  const drafts = new Set(
    project.sources.value.articles.flatMap(({ id, draft }) => (draft ? [id] : [])),
  );
  const used = <T extends { readonly id: string }, P extends Placed<T>>(
    kind: UsedId['kind'],
    placed: readonly P[],
    articlesOf: (each: P) => readonly string[],
  ): UsedId[] =>
    placed.map((each) => {
      const isInDraft = articlesOf(each).every((article) => drafts.has(article));
      return { ...each, kind, id: each.record.id, isInDraft };
    });
  const ownArticle = ({ records }: PlacedInArticle<unknown>) => [records.article.id];
  return [
    ...used('article', sourcesOf(project), ({ record }) => [record.id]),
    ...used('actor', actorsOf(project), ({ record }) => record.printed.map((each) => each.article)),
    ...used('event', eventsOf(project), ownArticle),
    ...used('quote', quotesOf(project), ownArticle),
  ];
}

function* duplicatesIn(records: readonly Placed<{ readonly id: string }>[]): Iterable<Raised> {
  const seen = new Map<string, Placed<unknown>>();
  for (const used of records) {
    const { id } = used.record;
    const first = seen.get(id);
    if (!first) {
      seen.set(id, used);
      continue;
    }
    const { line } = first.source.document.locate(first.pointer);
    yield raise(used.source, `${used.pointer}/id`, {
      message: `The id "${id}" is already taken.`,
      expected: `an id of its own; ${first.source.document.file}:${line} has this one`,
      fix: 'Give the newer record the next free id.',
    });
  }
}

const duplicateId: RecordCheck = {
  id: 'id/duplicate',
  *run({ project }) {
    // Neither publishers nor sources have ids that are registered, so theirs are spaces of their own.
    yield* duplicatesIn(usedIds(project));
    yield* duplicatesIn(publishersOf(project));
    yield* duplicatesIn(externalSourcesOf(project));
  },
};

const unregisteredId: RecordCheck = {
  id: 'id/unregistered',
  needsWhole: true,
  *run({ project }) {
    const registered = new Map(project.ids.value.ids.map((entry) => [entry.id, entry]));
    for (const { id, kind, source, pointer, isInDraft } of usedIds(project)) {
      const entry = registered.get(id);
      if (!entry && isInDraft) continue;
      if (entry?.status === 'active' && entry.kind === kind) continue;
      const problem = !entry
        ? {
            message: `"${id}" is not in curated/ids.json.`,
            fix: 'Run `npm run check -- --fix`, which registers new ids.',
          }
        : entry.kind !== kind
          ? {
              message: `"${id}" was released as ${entry.kind}, but is now used for ${kind}.`,
              fix: 'Give the record a new id; an id never changes kind.',
            }
          : {
              message: `"${id}" was ${entry.status}, but is used again.`,
              fix: 'Give the record a new id; an id is never reused.',
            };
      yield raise(source, `${pointer}/id`, {
        ...problem,
        expected: `"${id}" registered as an active ${kind}`,
      });
    }
  },
};

const vanishedId: RecordCheck = {
  id: 'id/vanished',
  needsWhole: true,
  *run({ project }) {
    const kindOf = new Map(usedIds(project).map(({ id, kind }) => [id, kind]));
    const intoOf = new Map(
      project.ids.value.ids.flatMap((each) =>
        each.status === 'merged' ? [[each.id, each.into]] : [],
      ),
    );
    const circles = leadingBack(intoOf);
    for (const [index, entry] of project.ids.value.ids.entries()) {
      const target =
        entry.status === 'active' ? entry.id : entry.status === 'merged' ? entry.into : undefined;
      // An id used with another kind than registered is reported where it is used.
      if (target === undefined || (entry.status === 'active' && kindOf.has(target))) continue;
      if (kindOf.get(target) === entry.kind) continue;
      const further = intoOf.get(target);
      if (further !== undefined) {
        yield raise(project.ids, `/ids/${index}/into`, {
          message:
            target === entry.id
              ? 'It is said to be merged into itself.'
              : `It was merged into ${target}, which is itself merged into ${further}.`,
          expected: `the id of ${withArticle(entry.kind)} that is still there`,
          fix: circles.has(entry.id)
            ? `Name the ${entry.kind} that has its content now.`
            : `Name ${further}.`,
        });
        continue;
      }
      yield raise(project.ids, `/ids/${index}`, {
        message:
          entry.status === 'active'
            ? `The id${oddOne(entry.id)} is active, but no record has it.`
            : `It was merged into "${target}"${oddOne(target)}, which is the id of no ${entry.kind}.`,
        expected: 'a record of its kind, or a registry entry that says merged or withdrawn',
        fix: 'Put the record back, or mark the id merged (into) or withdrawn (reason); never delete it.',
      });
    }
  },
};

/** What people hold in their hands must stay explained. */
const forgottenId: RecordCheck = {
  id: 'id/forgotten',
  needsWhole: true,
  *run({ project, released }) {
    const registered = new Map(project.ids.value.ids.map(({ id, kind }) => [id, kind]));
    for (const { id, kind } of released.ids) {
      const known = registered.get(id);
      if (known === kind) continue;
      yield raise(project.ids, '/ids', {
        message:
          known === undefined
            ? `"${id}" was released and is not in the registry.`
            : `"${id}" was released as ${kind} and is registered as ${known}.`,
        expected: `an entry for "${id}" of kind ${kind}: active, merged or withdrawn`,
        fix: 'Put the entry back; the registry only ever grows.',
      });
    }
  },
};

export const idChecks: readonly RecordCheck[] = [
  duplicateId,
  unregisteredId,
  vanishedId,
  forgottenId,
];
