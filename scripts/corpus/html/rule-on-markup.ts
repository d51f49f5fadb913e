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

/** Rules on the lines of elements that never hold the text of a story. */
export function ruleOnMarkup(lines: readonly PageLine[], rulings: Rulings): void {
  lines.forEach(({ markup }, index) => {
    const role = markup && roleOf(markup);
    if (role) rule(rulings, index, role, 'html/element');
  });
}
