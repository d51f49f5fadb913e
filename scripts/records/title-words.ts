import type { Code } from '../model/codes.js';

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
