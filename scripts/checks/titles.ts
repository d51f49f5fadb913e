import type { Code } from '../model/codes.js';
import { raise, type RecordCheck } from './check.js';
import { actorsOf, passage } from './records.js';

type RoleStatus = Code<'role_status'>;

/** In a title or before it, with at most two words between that are not set off: “former U.S. head”. */
const formerBefore =
  /(?:^|[^\p{L}])(?:(?:former|formerly|erstwhile|one-?time)(?:\s+[\p{L}\p{N}.’'-]+){0,2}|late|then|ex)[\s-]*$/iu;
const formerIn = /(?:^|[^\p{L}])(?:former|formerly|erstwhile|one-?time|ex-|^late\s|^then[\s-])/iu;
const electIn = /(?:^|[^\p{L}])(?:elect|designate|incoming)(?:$|[^\p{L}])/iu;
const electAfter = /^[\s-]*(?:elect|designate)(?:$|[^\p{L}])/iu;

/** Whether an article says of a title that it was held once, or is still to be held. `before` and `after` are the words around it. */
export function statusPrinted(before: string, title: string, after: string): RoleStatus {
  if (electIn.test(title) || electAfter.test(after) || /(?:^|[^\p{L}])incoming\s+$/iu.test(before))
    return 'elect';
  return formerIn.test(title) || formerBefore.test(before) ? 'former' : 'incumbent';
}

/** Verbs that tell a role: “heads the …”, “led by …”, “who chairs …”. Nouns such as head and chair are none. */
const verb =
  /(?:^|[^\p{L}])(?:who|whose|which|is|was|has|had|heads|headed|heading|leads|led|leading|chairs|chaired|runs|ran|serves|served|serving|works|worked|commands|commanded|directs|directed|represents|represented|oversees|oversaw|holds|held|became|appointed)(?:$|[^\p{L}])/iu;

/** True for words that tell a role in a clause and are no title. */
export const isClause = (words: string): boolean => verb.test(words);

const titles: RecordCheck = {
  id: 'actor/title',
  covers: ['actor_roles.role_status', 'actor_roles.is_title'],
  *run({ project, selectors }) {
    for (const { record, source, pointer } of actorsOf(project)) {
      for (const [index, { article: articleId, roles = [] }] of record.printed.entries()) {
        const article = project.articles.find(({ id }) => id === articleId);
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
