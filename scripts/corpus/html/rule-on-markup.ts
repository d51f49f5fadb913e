import type { LineMarkup, PageLine } from '../line.js';
import { type BlockRole, rule, type Rulings } from '../rulings.js';

const commentNames =
  /^(?:comments|comment-?list|comments-(?:area|list|section|wrapper)|disqus_thread)$/;
const mostlyLinks = 0.5;

/** What HTML itself says a line is, whatever it says to its readers. */
function roleOf({ path, names, linked, isHidden }: LineMarkup): BlockRole | undefined {
  if (isHidden || path.includes('nav') || path.includes('menu')) return 'navigation';
  if (names.some((name) => commentNames.test(name))) return 'comment';
  if (path.includes('footer')) return linked >= mostlyLinks ? 'navigation' : undefined;
  if (path.includes('figcaption')) return 'caption';
  if (path.includes('aside')) return linked >= mostlyLinks ? 'related_link' : 'sidebar';
  return undefined;
}

const leastWords = 3;

/** A heading of the first rank that is no link, as the name of a site is, nor the name of a section. */
const isTitle = ({ markup, folded }: PageLine): boolean =>
  markup?.heading === 1 && markup.linked < mostlyLinks && folded.split(' ').length >= leastWords;

/** Rules on the lines of elements that never hold the text of a story, and on the only title of a page. */
export function ruleOnMarkup(lines: readonly PageLine[], rulings: Rulings): void {
  lines.forEach(({ markup }, index) => {
    const role = markup && roleOf(markup);
    if (role) rule(rulings, index, role, 'html/element');
  });
  const titles = lines.flatMap((line, index) =>
    isTitle(line) && !rulings.has(index) ? index : [],
  );
  const [title, another] = titles;
  if (title !== undefined && another === undefined)
    rule(rulings, title, 'headline', 'html/element');
}
