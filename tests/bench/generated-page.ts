import { mondayOf, sectionsOf, type Section } from './generated-words.js';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const sectionText = ({ place, speaker: { name } }: Section): string => `
Delegates of Northland and Southland gathered at ${place} on Monday and agreed to share a fog horn.

“The horn is loud enough for ${place},” ${name}, port minister of Northland, stated at ${place} on Monday. The keepers of ${place} call the spare bell “Big Tom” after the first of them.

Southland hopes that the horn of ${place} will wake its gulls. The repair of the pier of ${place} has gone on since 1999 and closes the road for now.
`;

/** The words with which an article names an event of the one before. */
export const recalledIn = ({ place }: Section): string =>
  `The gathering at ${place} was the talk of both coasts`;

/** The sections whose gathering the next article recalls. */
export const recalledBy = (article: number): Section[] =>
  article === 0 ? [] : sectionsOf(article - 1).slice(0, 2);

/** The invented page of an article, with its dateline. */
export function pageOf(article: number): string {
  const { year, month, day } = mondayOf(article);
  const dateline = `HARBOURTON, ${months[month - 1] ?? ''} ${day}, ${year} (Lantern) -- `;
  const recalled = recalledBy(article)
    .map((section) => `\n${recalledIn(section)}.\n`)
    .join('');
  const sections = sectionsOf(article).map(sectionText).join('');
  return `${dateline}The keepers of the coast look at their bells.\n${sections}${recalled}`;
}
