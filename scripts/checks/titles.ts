import { isClause, statusPrinted } from '../records/title-words.js';
import { raise, type RecordCheck } from './check.js';
import { actorsOf, passage } from './records.js';
import { having } from '../text/lookup.js';

const titles: RecordCheck = {
  id: 'actor/title',
  covers: ['actor_roles.role_status', 'actor_roles.is_title'],
  *run({ project, selectors }) {
    for (const { record, source, pointer } of actorsOf(project)) {
      for (const [index, { article: articleId, roles = [] }] of record.printed.entries()) {
        const article = having(project.articles, 'id', articleId)[0];
        for (const [at, { exact, status, clause }] of roles.entries()) {
          const place = `${pointer}/printed/${index}/roles/${at}`;
          const span = selectors.find(source.document.file, place);
          if (!span || !article) continue;
          const { text } = span.block;
          const printed = statusPrinted(text.slice(0, span.start), exact, text.slice(span.end));
          if (printed !== status)
            yield raise(
              source,
              `${place}/status`,
              {
                message: `"${exact}" is said to be ${status}; ${articleId} prints it as ${printed}.`,
                expected:
                  'former where the title or the words right before it say former, ex-, late or then; elect where they say elect; else incumbent',
                fix: `Write "${printed}", or quote the title that is meant.`,
              },
              passage(article, span),
            );
          if (clause || !isClause(exact)) continue;
          yield raise(
            source,
            `${place}/exact`,
            {
              message: `"${exact}" has a verb: it is a clause and no title.`,
              expected: '"clause": true for words such as heads the …, led by, who chairs …',
              fix: 'Add "clause": true, or quote the title alone.',
            },
            passage(article, span),
          );
        }
      }
    }
  },
};

export const titleChecks: readonly RecordCheck[] = [titles];
