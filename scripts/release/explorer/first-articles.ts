import type { Rows } from '../../model/tables/index.js';
import { idsIn, type AnyRow } from '../../model/tables/table.js';

/** The articles that a row of a flat table rests on; none for an actor, which stands in many. */
export const articlesOf = (row: AnyRow): readonly string[] =>
  idsIn(row['article_id'] ?? row['reported_in_article_ids']);

/** The actors that rows say by id or by name, with those that these belong to. */
function actorsIn({ actors }: Rows, rows: readonly AnyRow[]): Rows['actors'] {
  const cells = rows.flatMap((row) => Object.values(row).flat());
  const said = new Set<unknown>(cells.filter((cell) => typeof cell === 'string'));
  const named = actors.filter(({ actor_id: id, name }) => said.has(id) || said.has(name));
  const above = new Set(named.flatMap(({ state_id: state, parent_id: parent }) => [state, parent]));
  const kept = new Set([...named, ...actors.filter(({ actor_id: id }) => above.has(id))]);
  return actors.filter((actor) => kept.has(actor));
}

/** The rows of what the first so many articles report, as far as a page without pages of records shows them. */
export function rowsOfFirst(rows: Rows, count: number): Rows {
  if (count >= rows.articles.length) return rows;
  const articles = rows.articles.slice(0, count);
  const ids = new Set(articles.map(({ article_id: id }) => id));
  const ofThese = <Row extends AnyRow>(all: readonly Row[]): Row[] =>
    all.filter((row) => articlesOf(row).some((id) => ids.has(id)));
  const flat = {
    events_flat: ofThese(rows.events_flat),
    quotes_flat: ofThese(rows.quotes_flat),
    stances_flat: ofThese(rows.stances_flat),
  };
  const actors = actorsIn(rows, Object.values(flat).flat());
  return { ...rows, ...flat, articles, actors };
}
