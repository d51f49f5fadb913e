import { html, type Content, type Html } from '../../explorer/html.js';
import type { PackageFile } from '../../model/metadata.js';
import type { Rows } from '../../model/tables/index.js';
import { recordOf } from '../../trace/records.js';
import type { TraceSource } from '../../trace/source.js';
import { factList, factsOf, labelIn, linkTo } from './record-facts.js';
import { recordPage } from './record-frame.js';
import { groupBy, having, once } from '../../text/lookup.js';

const columns = ['state_id', 'parent_id', 'spellings', 'generic', 'note'];

const longest = 64;
const shortened = (words: string): string =>
  words.length > longest ? `${words.slice(0, words.lastIndexOf(' ', longest))} …` : words;

const listed = (title: string, items: readonly Content[]): Content =>
  items.length > 0 &&
  html`<h4>${title} (${items.length})</h4>
    <ul>
      ${items.map((item) => html`<li>${item}</li> `)}
    </ul>`;

/** The offices of an actor as the articles print them, and where; nothing without any. */
const roles = (source: TraceSource, rows: Rows, id: string): Content => {
  const held = having(rows.actor_roles, 'actor_id', id);
  return (
    held.length > 0 &&
    held.map(
      (role) =>
        html`<div>
          <span class="words">${role.title_as_printed}</span>
          <span class="muted"
            >(<a href="#${role.block_id}">${role.article_id}</a>,
            ${labelIn(source, 'role_status', role.role_status).toLowerCase()})</span
          >
        </div> `,
    )
  );
};

/** Quotes by each of those who say them together, in order. */
const quotesBySpeaker = once((quotes: Rows['quotes']) => {
  const said = quotes.flatMap((quote) =>
    [...new Set([quote.speaker_id, ...quote.joint_speaker_ids])].map((id) => ({ id, quote })),
  );
  const byId = groupBy(said, ({ id }) => id);
  return new Map([...byId].map(([id, each]) => [id, each.map(({ quote }) => quote)]));
});

/** The page of every actor: who it is, and what it says and does in these data. */
export const actorPages = (source: TraceSource, rows: Rows, metadata: PackageFile): Html[] =>
  rows.actors.map((row) => {
    const { actor_id: id, name, kind } = row;
    const quotes = quotesBySpeaker(rows.quotes).get(id) ?? [];
    const events = new Set(
      having(rows.event_participants, 'actor_id', id).map((each) => each.event_id),
    );
    const held = having(rows.stances_flat, 'holder_id', id);
    return recordPage(
      metadata,
      { id, kind: labelIn(source, 'actor_kind', kind), name },
      null,
      html`${factList([
        ...factsOf(source, recordOf('actors', row), columns),
        ['As the articles say', roles(source, rows, id)],
      ])}
      ${listed(
        'Quotes',
        quotes.map(
          (each) =>
            html`<a href="#${each.quote_id}">${each.quote_id}</a>
              <span class="words">${shortened(each.content)}</span>`,
        ),
      )}
      ${listed(
        'Events',
        [...events].map((event) => linkTo(source, event)),
      )}
      ${listed(
        'Positions',
        held.map(
          (each) => html`<a href="#${each.quote_id}">${each.quote_id}</a> ${each.stance_in_words}`,
        ),
      )}`,
    );
  });
