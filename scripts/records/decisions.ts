import type { Selector } from '../model/fields.js';
import { proposalKinds, type ProposalKind } from '../model/records/proposals.js';
import type { Article, ArticleRecords, Project } from './project.js';
import { resolveSelector } from './selector.js';
import { inText } from './selectors.js';
import { isRecord, itemsIn, itemsOf, type Item } from './without-items.js';
import { groupBy } from '../text/lookup.js';

/** What became of the proposals of one kind for an article, and how many records nobody proposed. */
export interface Decisions {
  readonly proposed: number;
  readonly undecided: number;
  readonly kept: number;
  readonly edited: number;
  readonly deleted: number;
  readonly added: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** A record as it is now. */
interface Current {
  readonly fields: Fields;
  readonly isUndecided: boolean;
}

/** The value with the fields of every object in one order, and without `proposed`. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isRecord(value)) return value;
  const names = Object.keys(value).filter((name) => name !== 'proposed');
  return Object.fromEntries(names.sort().map((name) => [name, inOrder(value[name])]));
}

/** Whether a record is as it was proposed. High confidence is what confirming it says. */
function isAsProposed(fields: Fields, proposal: Fields): boolean {
  const { confidence, ...rest } = fields;
  const isFilledIn = confidence === 'high' && proposal['confidence'] === undefined;
  return JSON.stringify(inOrder(isFilledIn ? rest : fields)) === JSON.stringify(inOrder(proposal));
}

/** What one article prints of the actors. */
const actorsPrinted = (project: Project, articleId: string): Current[] =>
  listIn(project.actors.document.value, 'actors').flatMap((each) =>
    itemsOf(each, 'printed').flatMap(({ item: printed }) => {
      if (!isRecord(each.item) || !isRecord(printed) || printed['article'] !== articleId) return [];
      const isUndecided = each.item['proposed'] === true || printed['proposed'] === true;
      return [{ fields: { ...each.item, printed: [printed] }, isUndecided }];
    }),
  );

const listIn = (value: unknown, list: string): Item[] =>
  isRecord(value) ? itemsIn({ [list]: value[list] }) : [];

/** The records of an article as they are now, those that nobody has decided on included. */
function currentOf(
  project: Project,
  { article, events, quotes, mentions }: ArticleRecords,
): Readonly<Record<ProposalKind, readonly Current[]>> {
  const records = ({ value }: { readonly value: unknown }, list: string): Current[] =>
    listIn(value, list).flatMap(({ item }) =>
      isRecord(item) ? [{ fields: item, isUndecided: item['proposed'] === true }] : [],
    );
  return {
    actors: actorsPrinted(project, article.id),
    events: records(events.document, 'events'),
    event_mentions: records(events.document, 'mentions'),
    quotes: records(quotes.document, 'quotes'),
    marks: records(quotes.document, 'marks'),
    mentions: records(mentions.document, 'mentions'),
  };
}

/** What tells a record from others of its kind: its id, or the passage that it is about. */
function keyIn(article: Article): (fields: Fields) => string {
  return ({ id, ...fields }) => {
    if (typeof id === 'string') return id;
    const found = resolveSelector(inText(article), fields as unknown as Selector);
    return found.kind === 'found'
      ? `${found.span.block.id}:${found.span.start}`
      : String(fields['exact']);
  };
}

function decide(
  proposals: readonly Fields[],
  current: readonly Current[],
  keyOf: (fields: Fields) => string,
): Decisions {
  const left = groupBy(current, ({ fields }) => keyOf(fields));
  const take = (proposal: Fields, fits: (each: Current) => boolean): Current | undefined => {
    const own = left.get(keyOf(proposal)) ?? [];
    const at = own.findIndex(fits);
    return at < 0 ? undefined : own.splice(at, 1)[0];
  };
  /** What is told of an actor that was known before is what the article prints. */
  const seen = ({ fields }: Current, proposal: Fields): Fields =>
    'printed' in proposal && !('kind' in proposal)
      ? { id: fields['id'], printed: fields['printed'] }
      : fields;
  // A passage may have several records: those that are as they were proposed first.
  const asProposed = proposals.map((proposal) =>
    take(proposal, (each) => isAsProposed(seen(each, proposal), proposal)),
  );
  const found = proposals.map((proposal, index) => asProposed[index] ?? take(proposal, () => true));
  const undecided = found.filter((each) => each?.isUndecided).length;
  const kept = asProposed.filter((each) => each?.isUndecided === false).length;
  const deleted = found.filter((each) => each === undefined).length;
  return {
    proposed: proposals.length,
    undecided,
    kept,
    edited: proposals.length - undecided - kept - deleted,
    deleted,
    added: [...left.values()].flat().filter(({ isUndecided }) => !isUndecided).length,
  };
}

/** What became of everything that was proposed for an article; undefined where nothing was, or its files cannot be read. */
export function decisionsOn(
  project: Project,
  articleId: string,
): Readonly<Record<ProposalKind, Decisions>> | undefined {
  const proposals = project.proposals.get(articleId)?.value;
  const records = project.records.find(({ article }) => article.id === articleId);
  if (!proposals || !records) return undefined;
  const current = currentOf(project, records);
  const keyOf = keyIn(records.article);
  const decided = proposalKinds.map((kind) => {
    const of: readonly Fields[] = proposals[kind].map(({ record }) => record);
    return [kind, decide(of, current[kind], keyOf)] as const;
  });
  return Object.fromEntries(decided) as Record<ProposalKind, Decisions>;
}

/** The decisions on records of all kinds. */
export const sumOf = (decisions: Readonly<Record<ProposalKind, Decisions>>): Decisions =>
  Object.values(decisions).reduce((sum, each) => ({
    proposed: sum.proposed + each.proposed,
    undecided: sum.undecided + each.undecided,
    kept: sum.kept + each.kept,
    edited: sum.edited + each.edited,
    deleted: sum.deleted + each.deleted,
    added: sum.added + each.added,
  }));
