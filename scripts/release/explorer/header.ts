import { filterFields } from '../../explorer/filter.js';
import { html, type Html } from '../../explorer/html.js';
import type { Rows } from '../../model/tables/index.js';
import { dayInWords } from '../../text/days.js';
import type { ReleaseContent, ReleaseFrame } from '../content.js';
import type { View } from './views.js';

/** The first and the last year of the articles; undefined where none is dated. */
function yearsOf({ articles }: Pick<Rows, 'articles'>): string | undefined {
  const years = articles
    .flatMap(({ published_earliest: from, published_latest: to }) => [from, to])
    .flatMap((day) => day?.slice(0, 4) ?? [])
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? first : `${first}–${last}`;
}

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** What the page holds, in a sentence. */
function contents(rows: Rows): string {
  const { length } = rows.articles;
  const [many, years] = [smallNumbers[length] ?? length, yearsOf(rows)];
  return `${rows.events.length} events, ${rows.quotes.length} quotes and ${rows.stances.length} positions from ${many} news article${length === 1 ? '' : 's'}${years === undefined ? '' : `, ${years}`}.`;
}

/** The last sentence of the abstract: who coded the records, and that nobody has reviewed them. */
const lastSentence = (text: string): string =>
  text.slice(text.lastIndexOf('. ', text.length - 2) + 1).trim();

export const header = (
  { rows }: ReleaseContent,
  { metadata }: ReleaseFrame,
  notice: Html | null,
): Html => {
  const { title, abstract } = metadata.dataset;
  const [name = '', subject] = title.split(/: (.*)/s);
  const coded = lastSentence(abstract);
  const lead = html`<p class="lead">${contents(rows)} <span class="muted">${coded}</span></p>`;
  return html`<header>
    <h1>
      <a href="#Events">${name}</a>
      ${subject !== undefined && html`<span class="hidden">: </span><small>${subject}</small>`}
    </h1>
    ${[lead, notice]}
    <p class="search needs-js" role="search">
      <label class="hidden" for="search">Search quotes, events and people</label>
      <input
        type="search"
        id="search"
        name="q"
        form="filters"
        placeholder="Search quotes, events, people"
        autocomplete="off"
        spellcheck="false"
      />
    </p>
  </header> `;
};

const tab = ({ id, title, count }: View): Html =>
  html`<li>
    <a href="#${id}" data-view="${id}"
      >${title}${count !== undefined && html` <span class="count">${count}</span>`}</a
    >
  </li> `;

/** What stays in sight: the views with how much of each is shown, and what they are filtered by. */
export const bar = (views: readonly View[]): Html =>
  html`<div class="bar">
    <nav aria-label="Views">
      <ul>
        ${views.filter(({ isHidden }) => !isHidden).map(tab)}
      </ul>
    </nav>
    <p class="back needs-js" hidden></p>
    <form id="filters" class="needs-js" aria-label="Filters">
      <details open>
        <summary>Filters</summary>
        <div class="fields">
          ${filterFields.map(({ key, label, kind }) =>
            kind === 'is'
              ? html`<label class="field" data-key="${key}" hidden
                  ><span>${label}</span>
                  <select name="${key}">
                    <option value="">All</option>
                  </select></label
                > `
              : null,
          )}
        </div>
      </details>
      <p class="shown"><span role="status"></span> <button type="reset" hidden>Clear</button></p>
    </form>
  </div> `;

/** Which version this is, and whose. */
export const footer = ({ metadata }: ReleaseFrame): Html => {
  const { version, dataset } = metadata;
  return html`<footer>
    <p>
      ${dataset.title}. Version ${version}, released ${dayInWords(dataset.releaseDate)}.
      <a href="#About">Get and cite</a>
    </p>
  </footer> `;
};
