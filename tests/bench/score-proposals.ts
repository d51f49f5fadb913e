/** What would be proposed for each article of a project whose records are taken away, compared with these records. */
import { proposeRecords } from '../../scripts/proposals/propose-records.js';
import type { Proposals } from '../../scripts/model/records/proposals.js';
import type { Selector } from '../../scripts/model/fields.js';
import type { Dataset } from '../../scripts/records/dataset.js';
import type { Article, ArticleRecords, Project } from '../../scripts/records/project.js';
import { resolveSelector, type Span } from '../../scripts/records/selector.js';
import { unusualSenses } from '../../scripts/proposals/senses.js';
import { inText } from '../../scripts/records/selectors.js';

/** How much of an article’s own knowledge is taken away: its records alone, or the actors that no other article prints as well. */
export type Knowledge = 'actors known' | 'actors unknown';

/** The project as it was before an article was coded. */
export function withoutRecords(project: Project, articleId: string, knowledge: Knowledge): Project {
  const known = project.actors.value.actors.flatMap((actor) => {
    const printed = actor.printed.filter(({ article }) => article !== articleId);
    const isKept = printed.length > 0 || actor.kind === 'state' || knowledge === 'actors known';
    return isKept ? [{ ...actor, printed }] : [];
  });
  const lost = new Set(
    project.actors.value.actors
      .filter(({ id }) => !known.some((each) => each.id === id))
      .map(({ id }) => id),
  );
  return {
    ...project,
    actors: { ...project.actors, value: { ...project.actors.value, actors: known } },
    ids: {
      ...project.ids,
      value: { ...project.ids.value, ids: project.ids.value.ids.filter(({ id }) => !lost.has(id)) },
    },
    records: project.records.filter(({ article }) => article.id !== articleId),
  };
}

interface Placed {
  readonly spans: readonly Span[];
}

const placed = (article: Article, selectors: readonly Selector[]): Span[] =>
  selectors.flatMap((selector) => {
    const found = resolveSelector(inText(article), selector);
    return found.kind === 'found' ? [found.span] : [];
  });

/** Characters that two lists of spans share, and that either holds. */
export function agreement(a: Placed, b: Placed): number {
  const cells = ({ spans }: Placed): Set<string> =>
    new Set(
      spans.flatMap(({ block, start, end }) =>
        Array.from({ length: end - start }, (_, at) => `${block.id} ${start + at}`),
      ),
    );
  const [one, other] = [cells(a), cells(b)];
  const both = [...one].filter((cell) => other.has(cell)).length;
  return both === 0 ? 0 : both / (one.size + other.size - both);
}

const contentOf = (
  article: Article,
  segments: readonly (Selector & { readonly part: string })[],
): Placed => ({
  spans: placed(
    article,
    segments.filter(({ part }) => part === 'content'),
  ),
});

/** A name by which an actor that the project does not know is the same: any spelling of the article. */
const spellingsOf = (project: Project, articleId: string, id: string): readonly string[] =>
  project.actors.value.actors
    .filter((actor) => actor.id === id)
    .flatMap(({ name, printed }) => [
      name,
      ...printed
        .filter(({ article }) => article === articleId)
        .flatMap(({ spellings }) => spellings),
    ])
    .map((name) => name.toLowerCase());

function isSameActor(
  project: Project,
  articleId: string,
  proposals: Proposals,
  proposed: string,
  curated: string,
): boolean {
  if (proposed === curated) return true;
  const own = proposals.actors.find(({ record }) => record.id === proposed)?.record;
  const spellings =
    own?.printed.flatMap(({ spellings: each }) => each.map((name) => name.toLowerCase())) ?? [];
  const gold = spellingsOf(project, articleId, curated);
  const isRegistered = project.actors.value.actors.some(({ id }) => id === proposed);
  return !isRegistered && spellings.some((name) => gold.includes(name));
}

/** Events proposed of which a passage shares words with one of a curated event of the same type. */
function eventsSharing(article: Article, proposals: Proposals, { events }: ArticleRecords): number {
  const curated = events.value.mentions.map((mention) => ({
    type: events.value.events.find(({ id }) => id === mention.event)?.type,
    place: { spans: placed(article, [mention]) },
  }));
  return proposals.events.filter(({ record }) =>
    proposals.event_mentions.some(
      ({ record: mention }) =>
        mention.event === record.id &&
        curated.some(
          ({ type, place }) =>
            type === record.type && agreement(place, { spans: placed(article, [mention]) }) > 0,
        ),
    ),
  ).length;
}

/** How the quotes proposed for an article compare with the curated ones. */
export function scoreQuotes(project: Project, records: ArticleRecords, knowledge: Knowledge) {
  const { article } = records;
  const proposals = proposeRecords(article, withoutRecords(project, article.id, knowledge));
  const gold = records.quotes.value.quotes.map((quote) => ({
    quote,
    place: contentOf(article, quote.segments),
  }));
  const proposed = proposals.quotes.map(({ record, rule }) => ({
    quote: record,
    rule,
    place: contentOf(article, record.segments),
  }));
  const matches = proposed.map((each) => {
    const best = gold
      .map((other) => ({ other, share: agreement(each.place, other.place) }))
      .sort((a, b) => b.share - a.share)[0];
    return {
      ...each,
      gold: best && best.share > 0 ? best.other.quote : undefined,
      share: best?.share ?? 0,
    };
  });
  const isIndirect = (kind: string): boolean => kind === 'indirect';
  const inMarks = matches.filter(({ quote }) => !isIndirect(quote.kind));
  const indirect = matches.filter(({ quote }) => isIndirect(quote.kind));
  const matched = matches.flatMap((each) => (each.gold ? [{ ...each, gold: each.gold }] : []));
  const found = new Set(matches.filter(({ share }) => share >= 0.3).map((each) => each.gold?.id));
  const rightSpeaker = ({ quote, gold: curated }: (typeof matched)[number]): boolean =>
    quote.speaker !== undefined &&
    isSameActor(project, article.id, proposals, quote.speaker, curated.speaker);
  const accounted = [...article.marks].flatMap(([blockId, pairs]) =>
    pairs.filter((pair) => {
      const holds = ({ block, start, end }: Span): boolean =>
        block.id === blockId && start < pair.end && pair.start < end;
      return (
        proposed.some(({ place }) => place.spans.some(holds)) ||
        placed(
          article,
          proposals.marks.map(({ record }) => record),
        ).some(holds)
      );
    }),
  ).length;
  return {
    proposals,
    matches,
    gold,
    marks: [...article.marks.values()].flat().length,
    accounted,
    inMarks: inMarks.length,
    wrong: inMarks.filter((each) => each.gold === undefined || isIndirect(each.gold.kind)).length,
    matched: matched.length,
    speaker: matched.filter(rightSpeaker).length,
    wrongSpeakers: matched.filter((each) => !rightSpeaker(each)),
    kind: matched.filter(({ quote, gold: curated }) => quote.kind === curated.kind).length,
    cue: matched.filter(({ quote, gold: curated }) => quote.cue === curated.cue).length,
    said: matched.filter(({ quote, gold: curated }) => quote.said?.edtf === curated.said?.edtf)
      .length,
    issues: {
      proposed: matched.reduce((all, { quote }) => all + (quote.issues?.length ?? 0), 0),
      curated: matched.reduce((all, { gold: curated }) => all + curated.issues.length, 0),
      shared: matched.reduce(
        (all, { quote, gold: curated }) =>
          all + (quote.issues ?? []).filter((issue) => curated.issues.includes(issue)).length,
        0,
      ),
    },
    curatedEvents: records.events.value.events.length,
    eventsShared: eventsSharing(article, proposals, records),
    indirect: indirect.length,
    indirectRight: indirect.filter(({ share }) => share >= 0.3).length,
    indirectGold: gold.filter(({ quote }) => isIndirect(quote.kind)).length,
    indirectFound: gold.filter(({ quote }) => isIndirect(quote.kind) && found.has(quote.id)).length,
    missed: gold.filter(({ quote }) => !found.has(quote.id)).map(({ quote }) => quote),
  };
}

export const scoreAll = ({ project }: Dataset, knowledge: Knowledge) =>
  project.records.map((records) => ({
    id: records.article.id,
    ...scoreQuotes(project, records, knowledge),
  }));

type Score = ReturnType<typeof scoreAll>[number];

/** Counts and shares over several articles. */
export function summed(scores: readonly Score[]) {
  const sum = (of: (score: Score) => number): number =>
    scores.reduce((all, score) => all + of(score), 0);
  const share = (part: number, whole: number): number =>
    Number((part / Math.max(1, whole)).toFixed(3));
  const matched = sum((score) => score.matched);
  return {
    marks: sum((score) => score.marks),
    accounted: sum((score) => score.accounted),
    inMarks: sum((score) => score.inMarks),
    wrongShare: share(
      sum((score) => score.wrong),
      sum((score) => score.inMarks),
    ),
    matched,
    speakerRight: share(
      sum((score) => score.speaker),
      matched,
    ),
    kindRight: share(
      sum((score) => score.kind),
      matched,
    ),
    cueRight: share(
      sum((score) => score.cue),
      matched,
    ),
    saidRight: share(
      sum((score) => score.said),
      matched,
    ),
    issuesF1: share(
      2 * sum((score) => score.issues.shared),
      sum((score) => score.issues.proposed + score.issues.curated),
    ),
    indirect: sum((score) => score.indirect),
    indirectPrecision: share(
      sum((score) => score.indirectRight),
      sum((score) => score.indirect),
    ),
    indirectRecall: share(
      sum((score) => score.indirectFound),
      sum((score) => score.indirectGold),
    ),
    events: sum((score) => score.proposals.events.length),
    curatedEvents: sum((score) => score.curatedEvents),
    eventsSharingAPassage: sum((score) => score.eventsShared),
  };
}

/** How many names of the articles have the sense that the records give them: by rule alone, and as it would be proposed. */
export function scoreSenses({ project, names }: Dataset) {
  const actors = project.actors.value.actors;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const all = [...names.values()].flatMap((curated) => {
    const unusual = unusualSenses(curated, byId);
    return curated.map((name) => ({ name, proposed: unusual.get(name)?.sense ?? name.usual }));
  });
  return {
    names: all.length,
    usual: all.filter(({ name }) => name.usual === name.sense).length,
    proposed: all.filter(({ name, proposed }) => proposed === name.sense).length,
  };
}
