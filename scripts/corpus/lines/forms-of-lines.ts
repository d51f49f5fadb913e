import { chromeByWords } from '../lexicon.js';
import type { PageLine } from '../line.js';
import { byline, isBracketedCredit, isDateOnly } from '../printed-forms.js';
import { type BlockRole, rule, type Ruling, type Rulings } from '../rulings.js';
import { type Columns, valueAt } from './columns.js';

export const noWords = 'general/no-words';
const longestByline = 12;
const longestStamp = 14;
const longestPost = 3;
/** “Environment correspondent”, “STAFF WRITER”. */
const post =
  /^(?:\p{L}[\p{L}'’&-]*,? ){0,2}(?:correspondent|reporter|columnist|writer|editor|contributor|photographer)s?$/iu;
const stamp =
  /^(?:last |first )?(?:updated|published|posted|modified)\b(?: at| on|:)?[^.!?]{0,60}\d/i;
const sentence = /\p{L}{4}[.!?]["”’]?$/u;
const noticeRoles: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'legal',
  'promo',
  'copyright',
  'contact',
]);
const creditRoles: ReadonlySet<BlockRole> = new Set<BlockRole>(['page_date', 'credit_line']);

/** Signs alone, seen or unseen: “* * *”, “|”, a zero-width space. What is said with signs is said in marks, or as “…” or “?”. */
const isSigns = (folded: string): boolean => !/[\p{L}\p{N}"'“”‘’«»…?!]/u.test(folded);

function formOf(folded: string, words: number, numbers: number): Ruling | undefined {
  if (isSigns(folded)) return { role: 'navigation', rule: noWords };
  if (numbers > 0 && isDateOnly(folded)) return { role: 'page_date', rule: 'general/date-line' };
  if (numbers > 0 && words <= longestStamp && stamp.test(folded) && !sentence.test(folded))
    return { role: 'page_date', rule: 'general/date-line' };
  if (folded.startsWith('(') && isBracketedCredit(folded))
    return { role: 'credit_line', rule: 'general/credit-line' };
  return (words <= longestByline && byline.test(folded)) ||
    (words <= longestPost && post.test(folded))
    ? { role: 'credit_line', rule: 'general/byline' }
    : undefined;
}

/**
 * Rules on lines that are chrome by their words or form alone, whatever stands around them. Notes in the columns which lines
 * are ruled on, by these rules or before them, and which only speak as the chrome of a site does.
 */
export function ruleOnForms(lines: readonly PageLine[], columns: Columns, rulings: Rulings): void {
  lines.forEach(({ folded }, line) => {
    const words = valueAt(columns.words, line);
    const chrome = rulings.has(line)
      ? undefined
      : chromeByWords(folded, words, valueAt(columns.cue, line) > 0);
    // A story may quote a notice; then its words do not decide. No notice reports what somebody said.
    const isNotice = chrome?.rule === 'general/chrome-pattern' && noticeRoles.has(chrome.role);
    const isLong = isNotice && words > longestByline;
    const isTold = isLong && valueAt(columns.said, line) > 0 && sentence.test(folded);
    const namesButton = /^by clicking\b/i.test(folded);
    const isQuoted = isLong && valueAt(columns.quotes, line) > 0 && !namesButton;
    const isHard = chrome?.isHard === true && !isQuoted && !isTold;
    if (chrome && !isHard && !isTold) columns.chromeWords[line] = 1;
    const form = chrome && isHard ? chrome : formOf(folded, words, valueAt(columns.numbers, line));
    if (form) rule(rulings, line, form.role, form.rule);
    const role = rulings.get(line)?.role;
    if (role === undefined) return;
    columns.ruled[line] = 1;
    if (creditRoles.has(role)) columns.credits[line] = 1;
  });
}
