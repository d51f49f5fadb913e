import { html, type Content, type Html } from '../../explorer/html.js';
import { codePointsOf } from '../../text/code-points.js';
import type { Layer, LayerKind } from './article-layers.js';
import { runsOf, type Run } from './article-runs.js';

/** The classes of a run: what is marked there, and what is marked more than once. */
function classesOf(layers: readonly Layer[]): string {
  const kinds = layers.map(({ kind }) => kind);
  const isTwice = (kind: LayerKind) => kinds.indexOf(kind) !== kinds.lastIndexOf(kind);
  return [...new Set(kinds)]
    .flatMap((kind) => (isTwice(kind) ? [kind, `${kind}2`] : [kind]))
    .join(' ');
}

/** Where a run leads: to the record of its most specific mark, of a date only where nothing else is marked. */
const recordOf = (layers: readonly Layer[]): string =>
  (layers.findLast(({ kind }) => kind !== 'd') ?? layers.at(-1))?.record ?? '';

/** The id of a place, with the number of runs that its mark takes where they are several. */
const addressed = ({ anchor }: Layer, runs: number): Html =>
  html` id="${anchor}"${runs > 1 && html` data-n="${runs}"`}`;

/**
 * The words of a block, each run of them a link to a record, with all records there in `data-in`. A run where nothing begins is no stop
 * of the tab key: its mark was one already.
 */
export function markedText(text: string, layers: readonly Layer[]): Content[] {
  const characters = codePointsOf(text);
  const runs = runsOf(characters.length, layers);
  const runsIn = ({ from, to }: Layer): number =>
    runs.filter((run) => from <= run.from && run.to <= to).length;
  return runs.map((run: Run<Layer>): Content => {
    const words = characters.slice(run.from, run.to).join('');
    if (run.layers.length === 0) return words;
    const starting = run.layers.filter(({ from }) => from === run.from);
    const anchored = starting.filter(({ anchor }) => anchor !== undefined);
    const innermost = anchored.at(-1);
    const record = recordOf(run.layers);
    const records = [...new Set(run.layers.map((layer) => layer.record))].reverse();
    // A link needs words: white space between two marks is marked, and leads nowhere.
    if (words.trim() === '' && starting.length === 0)
      return html`<span class="${classesOf(run.layers)}" data-in="${records.join(' ')}"
        >${words}</span
      >`;
    const attributes = [
      innermost && addressed(innermost, runsIn(innermost)),
      html` class="${classesOf(run.layers)}" href="#${record}"`,
      records.length > 1 && html` data-in="${records.join(' ')}"`,
      starting.length === 0 && html` tabindex="-1"`,
    ];
    const link = html`<a${attributes}>${words}</a>`;
    return anchored
      .slice(0, -1)
      .reduceRight(
        (inner, layer) => html`<span${addressed(layer, runsIn(layer))}>${inner}</span>`,
        link,
      );
  });
}
