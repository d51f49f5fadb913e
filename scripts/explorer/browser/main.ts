/** The script of the explorer: without it the page is whole; it only filters, sorts, opens, copies and exports. */
document.documentElement.classList.add('js');
