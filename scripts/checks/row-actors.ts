import type { RowCheck } from './check.js';
import { eachRow } from './row-keys.js';
import { isClause, statusPrinted } from '../records/title-words.js';
import { having } from '../text/lookup.js';

const titleIsTitle: RowCheck = {
  id: 'release/speaker-title',
  covers: [
    'quotes_flat.speaker_title',
    'quotes_flat.speaker_title_status',
    'actor_roles.is_title',
    'actor_roles.role_status',
  ],
  *run({ rows }) {
    const quotes = new Map(rows.quotes.map((quote) => [quote.quote_id, quote]));
    for (const [index, { raised }] of [...eachRow(rows, 'quotes_flat')].entries()) {
      const {
        quote_id: id = '',
        speaker_title: title = null,
        speaker_title_status: status = null,
      } = rows.quotes_flat[index] ?? {};
      const quote = quotes.get(id);
      const roles = having(rows.actor_roles, 'actor_id', quote?.speaker_id ?? '').filter(
        (role) => role.article_id === quote?.article_id,
      );
      if (roles.some((role) => !role.is_title && title?.includes(role.title_as_printed)))
        yield raised(
          'speaker_title',
          `speaker_title "${title ?? ''}" is a clause.`,
          'a row of actor_roles whose is_title is true, or nothing',
          'Report it: the program took a clause for a title.',
        );
      const own = roles.filter((role) => role.title_as_printed === title);
      if (title === null || own.length === 0 || own.some((role) => role.role_status === status))
        continue;
      yield raised(
        'speaker_title_status',
        `"${title}" stands with the status ${status ?? '(none)'}.`,
        own[0]?.role_status ?? 'the role_status of actor_roles',
        'Give the status that actor_roles has: without it a former holder reads as the serving one.',
      );
    }
  },
};

/** Enough for “former” and the words after it, and for “-elect”. */
const around = 40;

/** As the record check actor/title, for a release that somebody downloaded. */
const roleAsPrinted: RowCheck = {
  id: 'release/role-status',
  covers: ['actor_roles.role_status', 'actor_roles.is_title'],
  *run({ rows, wordsAt }) {
    for (const [index, { raised }] of [...eachRow(rows, 'actor_roles')].entries()) {
      const role = rows.actor_roles[index];
      if (!role) continue;
      const {
        article_id: article,
        title_as_printed: title,
        char_start: start,
        char_end: end,
      } = role;
      const before = wordsAt('characters', article, start - around, start);
      const after = wordsAt('characters', article, end, end + around);
      if (before === undefined || after === undefined) continue;
      // A paragraph ends where its line does.
      const printed = statusPrinted(
        before.replace(/^.*\n/s, ''),
        title,
        after.replace(/\n.*$/s, ''),
      );
      if (printed !== role.role_status)
        yield raised(
          'role_status',
          `"${title}" has the status ${role.role_status}.`,
          `${printed}, by the title and the words around it`,
          'Report it: the article says otherwise.',
        );
      if (role.is_title && isClause(title))
        yield raised(
          'is_title',
          `"${title}" has a verb: it is a clause.`,
          'is_title false',
          'Report it: the program took a clause for a title.',
        );
    }
  },
};

export const actorRowChecks: readonly RowCheck[] = [titleIsTitle, roleAsPrinted];
