import { html, type Html } from '../../explorer/html.js';
import type { BlockRow } from '../../model/tables/blocks.js';
import { layersOf, type LayerKind, type Marked } from './article-layers.js';
import { markedText } from './article-text.js';

/** What the view of an article asks of the other tables: what records and codes are called. */
export interface Names {
  readonly label: (vocabulary: string, code: string) => string;
  /** A record in a few words, by its id. */
  readonly record: (id: string) => string;
}

const groups = [
  { kinds: ['q', 's'], title: 'Quote' },
  { kinds: ['e'], title: 'Event' },
  { kinds: ['a', 'r'], title: 'Name' },
  { kinds: ['d'], title: 'Date' },
] as const satisfies { kinds: readonly LayerKind[]; title: string }[];

/** The records of a block, each once, as links: what is beside its text, and what a click on a run of it lists. */
function recordsIn(marked: readonly Marked[], { record: nameOf }: Names): Html | null {
  const lists = groups.flatMap(({ kinds, title }) => {
    const marks = marked.filter(({ mark: { kind } }) => kinds.some((each) => each === kind));
    const words = new Map(marks.map(({ mark }) => [mark.record, mark.words]));
    const items = [...words].map(
      ([id, text]) =>
        html`<li>
          <span class="hidden">${title} </span>${
            title === 'Name'
              ? html`<a href="#${id}">${nameOf(id)}</a>`
              : html`<a href="#${id}">${title === 'Date' ? `“${text}”` : id}</a> ${nameOf(id)}`
          }
        </li>`,
    );
    return items.length > 0
      ? html`<ul>
          ${items}
        </ul>`
      : [];
  });
  return lists.length > 0 ? html`<div class="in">${lists}</div>` : null;
}

/** The words that records keep, where the text itself may not stand: each on its own, at the address of its place. */
function keptWords(marked: readonly Marked[]): Html {
  const kept = marked.filter(({ mark: { words } }) => /[\p{L}\p{N}]/u.test(words));
  if (kept.length === 0) return html`<p class="t muted">No record keeps words of this.</p>`;
  return html`<ul class="t kept">
    ${kept.map(({ mark: { anchor, kind, record, words } }) => {
      const attributes = html`${anchor && html` id="${anchor}"`} class="${kind}" href="#${record}"`;
      return html`<li><a${attributes}>${words}</a></li> `;
    })}
  </ul>`;
}

const address = (id: string): Html =>
  html`<a class="hash" href="#${id}"><span class="hidden">Address of ${id} </span>#</a>`;

/** The words of a block with its marks; as a heading where they are one. */
function wordsOf(block: BlockRow, marked: readonly Marked[]): Html {
  const words = markedText(block.text, layersOf(block, marked));
  if (block.role === 'headline' || block.role === 'subheading')
    return html`<h4 class="t ${block.role}">${words}</h4>`;
  return html`<p class="t ${block.role}">${words}</p>`;
}

/** A block of an article: its words, its address, and its records beside it. */
export const articleBlock = (
  block: BlockRow,
  marked: readonly Marked[],
  names: Names,
  withTexts: boolean,
): Html =>
  html`<div class="block" id="${block.block_id}">
    ${withTexts ? wordsOf(block, marked) : keptWords(marked)} ${address(block.block_id)}
    ${recordsIn(marked, names)}
    ${
      !block.in_text &&
      html`<p class="why">
        ${names.label('block_role', block.role)}, by rule <code>${block.rule}</code>
      </p>`
    }
  </div> `;
