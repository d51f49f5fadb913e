/** Markup that is safe to put into a page: made by `html` alone, which escapes every text put into it. */
export class Html {
  constructor(readonly markup: string) {}
}

/** What may stand between tags. Null, undefined and false leave nothing. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

function markupOf(content: Content): string {
  if (content instanceof Html) return content.markup;
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  return content ? content.map(markupOf).join('') : '';
}

/** Literals as the source has them, without its indentation. */
const unindented = (literal: string): string => literal.replace(/\n\s+/g, '\n');

/** A template whose texts are escaped, in elements as in quoted attributes: html`<b title="${title}">${words}</b>`. */
export const html = (literals: TemplateStringsArray, ...contents: readonly Content[]): Html =>
  new Html(
    literals
      .map((literal, at) => (at === 0 ? '' : markupOf(contents[at - 1])) + unindented(literal))
      .join(''),
  );

/** A value for `<script type="application/json">`: no text in it can end the element. */
export const jsonForScript = (value: unknown): Html =>
  new Html(JSON.stringify(value).replaceAll('<', '\\u003c'));
