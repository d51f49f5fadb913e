/** Markdown table cells hold no pipe of their own. */
export const escaped = (text: string): string => text.replaceAll('|', '\\|');
