/** The script of the explorer: without it the page is whole; it only filters, sorts, opens, copies and exports. */
import { startFilters } from './filters.js';
import { startResults } from './results.js';
import { startShow } from './show.js';
import { startState } from './state.js';
import { startTables } from './tables.js';

document.documentElement.classList.add('js');
startResults();
startTables();
startFilters();
startShow();
startState();
