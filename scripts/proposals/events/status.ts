import type { Code } from '../../model/codes.js';
import type { PageTime } from '../../dates/page-times.js';
import type { Article } from '../../records/project.js';

type Status = Code<'event_status'>;

const denied =
  /\b(?:not|never|failed to|refused to|without|no longer|cancel\w+|postponed|called off)\b|n[’']t\b/iu;
const arranged =
  /\b(?:scheduled|due|set to|slated|will|shall|is to|are to|(?:is|are) (?:meeting|visiting|holding|travelling|traveling))\b/iu;
const meant =
  /\b(?:plan(?:s|ned|ning)? to|intend\w*|expect\w* to|hopes? to|agreed to|prepar\w+ to|would|promised|aims? to|forthcoming|upcoming|planned|next round)\b/iu;
/** In lower case: May is a month. */
const doubted = /\b(?:may|might|could)\b/u;
const open = /\b(?:possible|possibly|if|whether|should)\b/iu;
const suggested = /\b(?:propos\w+|suggest\w+|offer\w*|call(?:s|ed|ing)? for|demand\w*|urg\w+)\b/iu;
const going =
  /\b(?:(?:is|are) (?:under ?way|continuing|going on|being held|holding)|continues?|ongoing|currently|keeps?)\b/iu;
const past =
  /\b(?:was|were|had|has|have|met|held|took|visited|signed|ended|concluded|discussed|began|followed|attended|came|after|following|during|since|at)\b|\p{Ll}ed\b/iu;

/**
 * Whether something happened, by the day it is told for and by the words around its verb; undefined where it is only possible or denied.
 * @param words of the clause, `near` those right before the verb or noun
 */
export function statusOf(
  article: Article,
  words: string,
  near: string,
  time: PageTime | undefined,
): Status | undefined {
  if (denied.test(near) || doubted.test(near)) return undefined;
  const published = article.publication.published?.bounds;
  const { earliest, latest } = time?.expression ?? {};
  const isAhead = published?.latest != null && earliest != null && earliest > published.latest;
  const isBehind = published?.earliest != null && latest != null && latest < published.earliest;
  if (isAhead) return meant.test(near) ? 'intended' : 'scheduled';
  if (suggested.test(near) && !isBehind) return 'proposed';
  if (isBehind) return 'occurred';
  if (arranged.test(near)) return 'scheduled';
  if (meant.test(near)) return 'intended';
  if (open.test(near)) return undefined;
  if (going.test(words)) return 'ongoing';
  return past.test(words) ? 'occurred' : 'ongoing';
}
