import { html, type Content, type Html } from '../../explorer/html.js';
import type { Passage } from '../../trace/passages.js';

/** How much of a sentence is shown before and after the words of a record, in UTF-16 units; its article has the rest. */
const longest = 90;

/** The words before the first or after the last that a record rests on, cut where they are many. */
function beside(text: string, isBefore: boolean): string {
  if (text.length <= longest) return text;
  return isBefore
    ? `…${text.slice(text.indexOf(' ', text.length - longest))}`
    : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}

/** A sentence of an article with the words marked that a record rests on, where they stand, and the way there. */
export function passage(found: Passage, saying: Content = null): Html {
  const { id, article, block, pieces, bytes } = found;
  return html`<figure class="passage">
    <blockquote class="words">
      ${pieces.map(({ text, part }, at) =>
        part === null
          ? beside(text, at === 0)
          : html`<mark class="${part === 'words' ? 'content' : part}">${text}</mark>`,
      )}
    </blockquote>
    <figcaption>
      ${saying} <a href="#at-${id}">Read it in its article</a>
      <span class="muted">
        ${block.id}, bytes ${bytes.start}–${bytes.end} of <a href="#${article}-files">${article}</a>
      </span>
    </figcaption>
  </figure> `;
}
