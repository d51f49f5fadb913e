/** Markdown table cells hold no pipe of their own. */
export const escaped = (text) => text.replaceAll('|', '\\|');
