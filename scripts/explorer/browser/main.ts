/** The script of the explorer: without it the page is whole; it only filters, sorts, opens, copies and exports. */
import { startCopy } from './copy.js';
import { startExport } from './export.js';
import { startFilters } from './filters.js';
import { startLayers } from './layers.js';
import { startMatrix } from './matrix.js';
import { startResults } from './results.js';
import { startScrolling } from './scrolling.js';
import { startShow } from './show.js';
import { startState } from './state.js';
import { startTables } from './tables.js';

startResults();
startTables();
startFilters();
startMatrix();
startExport();
startCopy();
startShow();
startLayers();
startScrolling();
startState();
