import { html, type Content, type Html } from '../../explorer/html.js';
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
  const lists = groups.map(({ kinds, title }) => {
    const marks = marked.filter(({ mark: { kind } }) => kinds.some((each) => each === kind));
    const words = new Map(marks.map(({ mark }) => [mark.record, mark.words]));
    return [...words].map(
      ([id, text], at) =>
        html`<li ${at === 0 && html`class="new"`}>
          <span class="hidden">${title} </span>${
            title === 'Name'
              ? html`<a href="#${id}">${nameOf(id)}</a>`
              : html`<a href="#${id}">${title === 'Date' ? `“${text}”` : id}</a> ${nameOf(id)}`
          }
        </li>`,
    );
  });
  return lists.flat().length === 0
    ? null
    : html`<ul class="in">
        ${lists}
      </ul>`;
}

/** The words that records keep, where the text itself may not stand, each at the address of its place. */
const keptWords = (marked: readonly Marked[]): Content =>
  marked.flatMap(({ mark: { anchor, kind, record, words } }) =>
    anchor === undefined
      ? []
      : html`<li><a id="${anchor}" class="${kind}" href="#${record}">${words}</a></li> `,
  );

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
    ${
      withTexts
        ? wordsOf(block, marked)
        : html`<ul class="t kept">
            ${keptWords(marked)}
          </ul>`
    }
    ${address(block.block_id)} ${recordsIn(marked, names)}
    ${
      !block.in_text &&
      html`<p class="why">
        ${names.label('block_role', block.role)}, by rule <code>${block.rule}</code>
      </p>`
    }
  </div> `;
