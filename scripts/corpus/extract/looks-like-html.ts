import { isMarkup, otherFormat } from '../../text/other-formats.js';

/** Whether a page begins as HTML does. */
export function looksLikeHtml(raw: string): boolean {
  const format = otherFormat(new TextEncoder().encode(raw.slice(0, 1024)));
  return format !== undefined && isMarkup(format);
}
