import type { PageLine } from '../line.js';
import { isInText, type Ruling } from '../rulings.js';
import { nameAlone } from '../printed-forms.js';
import { compared } from './compared.js';

const work =
  /\b(?:writer|reporter|correspondent|editor|columnist|fellow|contributor|contributed|professor|author|director|journalist|lecturer|researcher|blogger|teaches|writes|covers|specialises|specializes|lives in|studies)\b/i;

/** “Anna Reed is a staff writer”, “Dr. Tom Hale teaches history in Oslo.” */
const aboutSomebody =
  /^(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.? )?(?<name>\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}),? (?:is|was|writes|teaches|works|has|covers|reports|contributed)\b/u;

const mostParagraphs = 3;

/** Rules on a name where a deck would stand, and on what stands about the writer at the end: somebody's work, whom the text has not named before. */
export function ruleOnWriter(lines: readonly PageLine[], rulings: Map<number, Ruling>): void {
  const inText = [...rulings].flatMap(([line, { role }]) => (isInText(role) ? [line] : []));
  inText.sort((a, b) => a - b);
  const folded = (line: number): string => lines[line]?.folded ?? '';
  for (const line of inText)
    if (rulings.get(line)?.role === 'deck' && nameAlone.test(folded(line)))
      rulings.set(line, { role: 'credit_line', rule: 'general/byline' });
  for (const line of inText.slice(1).slice(-mostParagraphs)) {
    const name = aboutSomebody.exec(folded(line))?.groups?.['name'];
    if (name === undefined || !work.test(folded(line)) || /["“]/.test(folded(line))) continue;
    const surname = ` ${compared(name).split(' ').at(-1) ?? ''} `;
    const isKnown = inText.some(
      (other) => other < line && ` ${compared(folded(other))} `.includes(surname),
    );
    if (!isKnown) rulings.set(line, { role: 'credit_line', rule: 'general/about-the-writer' });
  }
}
