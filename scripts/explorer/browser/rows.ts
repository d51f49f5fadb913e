/** The script of a page without pages of records, which runs before the explorer's own: makes the page of the record that is asked for. */
import { addressOf } from '../address.js';
import { recordOfRow, type ColumnTitles } from '../record-of-row.js';
import { data, elementAt, viewIds } from './page.js';

const titles = JSON.parse(elementAt('#columns', HTMLScriptElement).text) as ColumnTitles;

/** Puts the record that the address names into the page, unless something there has its id. */
function make(): void {
  const address = addressOf(location.hash, viewIds);
  if (!address || !('id' in address) || document.getElementById(address.id)) return;
  const record = document.createElement('section');
  record.className = 'record';
  record.id = address.id;
  const citation = elementAt('#record-citation', HTMLElement).textContent;
  record.innerHTML = recordOfRow(data, titles, address.id, citation).markup;
  elementAt('#Records', HTMLElement).append(record);
}

addEventListener('hashchange', make);
make();
