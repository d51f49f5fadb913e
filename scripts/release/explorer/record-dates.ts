import { html, type Content, type Html } from '../../explorer/html.js';
import { whenInWords } from '../../explorer/when.js';
import type { TracedExpression } from '../../trace/counted-from.js';
import type { TracedDate } from '../../trace/record-dates.js';

const quoted = (text: string, id: string | null): Content =>
  id === null
    ? html`<q class="words">${text}</q>`
    : html`<a class="words" href="#${id}">“${text}”</a>`;

/** What an expression means and what it was counted from, then the same of what it was counted from. */
function expressionSteps({ id, text, value, edtf, anchor }: TracedExpression): Content[] {
  const means = edtf === null ? `has the value ${value}` : `means ${whenInWords(edtf, 'window')}`;
  const counted =
    anchor === null
      ? ', by itself.'
      : anchor === 'publication'
        ? ', counted from the day of publication.'
        : html`, counted from ${quoted(anchor.text, anchor.id)}.`;
  const own = html`${quoted(text, id)} ${means}${counted}`;
  return [own, ...(anchor === null || anchor === 'publication' ? [] : expressionSteps(anchor))];
}

/** How a date is known, a step each: what kind of evidence it has, the words, what they mean, and when the article appeared. */
function stepsOf(date: TracedDate): Content[] {
  const { basis, precision, kind, words, expressions, note, sources, publication } = date;
  return [
    basis && html`<b>${basis.label}.</b> ${basis.definition}`,
    words && html`It is read from ${quoted(words.text, words.block)}.`,
    ...expressions.flatMap(expressionSteps),
    note,
    ...sources.map(
      ({ id, title, url, settles }) =>
        html`${id}: <a href="${url}">${title.replace(/^\[|\]$/g, '')}</a>. ${settles}`,
    ),
    publication &&
      html`The article, <a href="#${publication.article}">${publication.article}</a>, was published
        ${whenInWords(publication.edtf ?? '', 'window')}
        ${publication.basis && `(${publication.basis.label.toLowerCase()})`}; its page shows the
        evidence.`,
    precision &&
      precision.code !== 'day' &&
      html`<b>${precision.label}${kind && `, ${kind.label.toLowerCase()}`}.</b>
        ${(kind ?? precision).definition}`,
  ].filter((step) => step !== null && step !== false && step !== '');
}

/** When it was, and how that is known. */
export const dateSection = (title: string, date: TracedDate): Html =>
  html`<h4>${title}</h4>
    <p class="when">
      <b>${whenInWords(date.edtf ?? '', date.kind?.code ?? '')}</b>
      ${date.edtf !== null && html`<span class="muted">(EDTF ${date.edtf})</span>`}
    </p>
    <ol class="steps">
      ${stepsOf(date).map((step) => html`<li>${step}</li> `)}
    </ol>`;
