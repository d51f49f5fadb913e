import { html, type Content, type Html } from '../../explorer/html.js';
import type { Passage } from '../../trace/passages.js';

/** The address in its article of the words that a record holds. */
const placeInArticle = ({ id }: Passage): string => `#at-${id}`;

/** A sentence of an article with the words marked that a record rests on, where they stand, and the way there. */
export function passage(found: Passage, saying: Content = null): Html {
  const { article, block, pieces, chars, bytes } = found;
  return html`<figure class="passage">
    <blockquote class="words">
      ${pieces.map(({ text, part }) =>
        part === null
          ? text
          : html`<mark class="${part === 'words' ? 'content' : part}">${text}</mark>`,
      )}
    </blockquote>
    <figcaption>
      ${saying} <a class="there" href="${placeInArticle(found)}">Read it in its article</a>
      <span class="muted">
        ${block.id}, ${chars && `characters ${chars.start}–${chars.end}, `}bytes
        ${bytes.start}–${bytes.end} of <a href="#${article}-files">${article}</a>
      </span>
    </figcaption>
  </figure> `;
}
