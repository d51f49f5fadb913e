import { chromeByWords } from '../../corpus/lexicon.js';
import { shapeOf } from '../../corpus/line-shape.js';
import { byline, isBracketedCredit, isDateOnly } from '../../corpus/printed-forms.js';
import { type BlockRole, isInText } from '../../corpus/rulings.js';
import { groupBy } from '../../text/lookup.js';

const link = { least: 4, most: 20 };

/** What a line around a story is by its words and form, and by its place: `isBelow` where it stands below the story on every page. */
function roleByForm(folded: string, isBelow: boolean): BlockRole {
  const { words, isProse } = shapeOf(folded);
  const byWords = chromeByWords(folded, words)?.role;
  if (byWords) return byWords;
  if (isDateOnly(folded)) return 'page_date';
  if (isBracketedCredit(folded) || byline.test(folded)) return 'credit_line';
  if (isProse) return 'promo';
  const isLink = words >= link.least && words <= link.most && !folded.endsWith('.');
  return isLink && isBelow ? 'related_link' : 'navigation';
}

/** The role that the page reader gives a line most often where it strips it; where it never does, that of its form. */
export function roleOfLine(
  folded: string,
  read: readonly BlockRole[],
  isBelow: boolean,
): BlockRole {
  const stripped = read.filter((role) => !isInText(role));
  const [most] = [...groupBy(stripped, (role) => role)].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  return most?.[0] ?? roleByForm(folded, isBelow);
}
