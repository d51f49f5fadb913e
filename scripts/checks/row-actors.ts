import type { RowCheck } from './check.js';
import { eachRow } from './row-keys.js';

const titleIsTitle: RowCheck = {
  id: 'release/speaker-title',
  covers: ['quotes_flat.speaker_title', 'actor_roles.is_title'],
  *run({ rows }) {
    const quotes = new Map(rows.quotes.map((quote) => [quote.quote_id, quote]));
    for (const [index, { raised }] of [...eachRow(rows, 'quotes_flat')].entries()) {
      const { quote_id: id, speaker_title: title = null } = rows.quotes_flat[index] ?? {};
      const quote = quotes.get(id ?? '');
      const clause = rows.actor_roles.find(
        (role) =>
          !role.is_title &&
          role.actor_id === quote?.speaker_id &&
          role.article_id === quote.article_id &&
          title?.includes(role.title_as_printed),
      );
      if (!clause) continue;
      yield raised(
        'speaker_title',
        `speaker_title "${title ?? ''}" is a clause.`,
        'a row of actor_roles whose is_title is true, or nothing',
        'Report it: the program took a clause for a title.',
      );
    }
  },
};

export const actorRowChecks: readonly RowCheck[] = [titleIsTitle];
