import {
  actorRoles,
  type ActorMentionRow,
  type ActorRoleRow,
  type ActorRow,
} from '../model/tables/actors.js';
import type { Dataset } from '../records/dataset.js';
import { spanCells } from './cells.js';
import { inKeyOrder } from './key-order.js';
import { byCodePoint } from '../text/order.js';
import { required } from '../text/required.js';
import { groupBy } from '../text/lookup.js';

export function actorRows({ project, names }: Dataset): ActorRow[] {
  const all = project.actors.value.actors;
  const mentions = groupBy([...names.values()].flat(), ({ actorId }) => actorId);
  const codesOf = new Map(all.map(({ id, codes }) => [id, codes]));
  return all
    .map((actor): ActorRow => {
      const codes = codesOf.get(actor.state ?? actor.id);
      return {
        actor_id: actor.id,
        kind: actor.kind,
        name: actor.name,
        name_in_sentence: actor.in_sentence ?? actor.name,
        spellings: [...new Set((mentions.get(actor.id) ?? []).map(({ span }) => span.text))].sort(
          byCodePoint,
        ),
        state_id: actor.state ?? null,
        parent_id: actor.parent ?? null,
        generic: actor.generic ?? false,
        iso3: codes?.iso3 ?? null,
        cow_ccode: codes?.cow_ccode ?? null,
        cow_abbrev: codes?.cow_abbrev ?? null,
        gw_gwno: codes?.gw_gwno ?? null,
        cameo_country: codes?.cameo_country ?? null,
        note: actor.note ?? null,
      };
    })
    .sort((a, b) => byCodePoint(a.actor_id, b.actor_id));
}

export function actorRoleRows({ project, selectors }: Dataset): ActorRoleRow[] {
  const { document, value } = project.actors;
  const rows = value.actors.flatMap((actor, index) =>
    actor.printed.flatMap(({ article, roles }, printedIndex) =>
      (roles ?? []).map((role, roleIndex): ActorRoleRow => {
        const pointer = `/actors/${index}/printed/${printedIndex}/roles/${roleIndex}`;
        const span = required(selectors.find(document.file, pointer), `The title of ${actor.id}`);
        return {
          actor_id: actor.id,
          article_id: article,
          title_as_printed: span.text,
          is_title: role.clause === undefined,
          body_id: role.body ?? null,
          role_status: role.status,
          block_id: span.block.id,
          ...spanCells(span),
          discrepancy: role.discrepancy ?? null,
          discrepancy_external_sources: role.sources ?? [],
        };
      }),
    ),
  );
  return inKeyOrder(actorRoles, rows);
}

export const actorMentionRows = ({ names }: Dataset): ActorMentionRow[] =>
  [...names].flatMap(([article, mentions]) =>
    mentions.map(({ actorId, span, sense }, index): ActorMentionRow => ({
      mention_id: `${article.id}-N${String(index + 1).padStart(2, '0')}`,
      actor_id: actorId,
      article_id: article.id,
      block_id: span.block.id,
      text: span.text,
      ...spanCells(span),
      sense,
    })),
  );
