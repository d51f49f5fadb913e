import type { CuratedKind } from '../model/json-schemas.js';
import type { ActorsFile } from '../model/records/actors.js';
import type { Proposals } from '../model/records/proposals.js';
import { canonicalText, schemaPath } from '../records/canonical.js';
import { recordsPath, type Project } from '../records/project.js';
import { bytesOf, type Files } from '../text/files.js';
import { byCodePoint } from '../text/order.js';

const actorsPath = 'curated/actors.json';

const asProposed = <Record extends object>({ record }: { readonly record: Record }) => ({
  ...record,
  proposed: true,
});

/** The actors with those that are proposed, and what the article prints of known ones. */
function withActors({ actors }: Project, proposals: Proposals['actors']) {
  const file = actors.document.value as ActorsFile;
  const added = new Map(
    proposals.flatMap(({ record }) =>
      'kind' in record ? [] : [[record.id, record.printed] as const],
    ),
  );
  const known = file.actors.map((actor) => {
    const printed = added.get(actor.id)?.map((entry) => ({ ...entry, proposed: true })) ?? [];
    return { ...actor, printed: [...actor.printed, ...printed] };
  });
  const fresh = proposals.flatMap((each) => ('kind' in each.record ? [asProposed(each)] : []));
  const all = [...known, ...fresh].sort((a, b) => byCodePoint(a.id, b.id));
  return { ...file, actors: all };
}

/** The files of an article that is begun with everything proposed, and the one that keeps what was proposed. */
export function draftFiles(
  articleId: string,
  proposals: Proposals,
  project: Project,
  version: string,
): Files {
  const ofArticle = (kind: 'events' | 'quotes' | 'mentions' | 'proposals', value: object) => {
    const path = recordsPath(articleId, kind);
    return [path, kind, { $schema: schemaPath(path, kind), ...value }] as const;
  };
  const marks = proposals.marks.map(asProposed);
  const files: readonly (readonly [string, CuratedKind, object])[] = [
    [actorsPath, 'actors', withActors(project, proposals.actors)],
    ofArticle('quotes', {
      quotes: proposals.quotes.map(asProposed),
      ...(marks.length > 0 ? { marks } : {}),
    }),
    ofArticle('events', {
      events: proposals.events.map(asProposed),
      mentions: proposals.event_mentions.map(asProposed),
    }),
    ofArticle('mentions', { mentions: proposals.mentions.map(asProposed) }),
    ofArticle('proposals', { version, ...proposals }),
  ];
  return new Map(
    files.map(([path, kind, value]) => [path, bytesOf(canonicalText(kind, value))] as const),
  );
}
