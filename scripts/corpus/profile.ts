import type { PageProfile } from '../model/records/corpus.js';
import { isDoubled, rule, type Rulings } from './rulings.js';
import { captionWithCredit } from './printed-forms.js';
import { shapeOf } from './line-shape.js';
import { foldWhiteSpace, type Line } from '../text/white-space.js';

const linkWords = { least: 3, most: 20 };

/** Inside a sidebar everything is out of the text; what is left to decide is what it is. */
function ruleOnSidebar(lines: readonly Line[], from: number, rulings: Rulings): void {
  for (let index = from; index < lines.length; index += 1) {
    const folded = lines[index]?.folded ?? '';
    const shape = shapeOf(folded);
    if (captionWithCredit.test(folded) && !shape.endsSentence)
      rule(rulings, index, 'caption', 'profile/sidebar-caption');
    else if (shape.isProse) rule(rulings, index, 'sidebar', 'profile/sidebar');
    else if (
      shape.words >= linkWords.least &&
      shape.words <= linkWords.most &&
      !folded.endsWith('.')
    )
      rule(rulings, index, 'related_link', 'profile/sidebar-link');
    else rule(rulings, index, 'sidebar', 'profile/sidebar');
  }
}

/** Rules on the lines a publisher's pages are known to carry. `profile` is data from corpus/publishers.json. */
export function applyProfile(
  lines: readonly Line[],
  profile: PageProfile | undefined,
  rulings: Rulings,
): void {
  if (!profile) return;
  lines.forEach((line, index) => {
    const known = profile.lines.find(({ match, text }) =>
      match === 'equals'
        ? line.folded === foldWhiteSpace(text)
        : line.folded.startsWith(foldWhiteSpace(text)),
    );
    if (known) rule(rulings, index, known.role, `profile/${known.match.replace('_', '-')}`);
  });
  if (profile.doubled_heading !== 'sidebar') return;
  const heading = lines.findIndex((_, index) => isDoubled(lines, index) && !rulings.has(index));
  if (heading < 0) return;
  rule(rulings, heading, 'sidebar', 'profile/doubled-heading');
  rule(rulings, heading + 1, 'duplicate_heading', 'profile/doubled-heading');
  ruleOnSidebar(lines, heading + 2, rulings);
}
