import { isMarkup, otherFormat } from './other-formats.js';
import { linesOf } from './white-space.js';

const tag = `</?(?:a|article|aside|b|body|br|center|div|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|li|link|main|meta|nav|ol|p|script|section|span|strong|style|table|tbody|td|title|tr|u|ul)(?: [^<>]*)?/?>`;
const anyTag = new RegExp(tag, 'gi');
const tagAtEnd = new RegExp(`^(?:${tag}|<!--|<!doctype)|${tag}$|-->$`, 'i');

/** Fewer tags are words that a text writes about. */
const leastTags = 3;
/** Share of lines that begin or end with a tag. */
const leastShare = 0.2;

/** Whether a text is a page or a piece of HTML: it begins as one, or its lines begin and end with tags. */
export function looksLikeHtml(text: string): boolean {
  const format = otherFormat(new TextEncoder().encode(text.slice(0, 1024)));
  if (format !== undefined) return isMarkup(format);
  const tags = text.match(anyTag)?.length ?? 0;
  if (tags < leastTags) return false;
  const lines = linesOf(text);
  return lines.filter((line) => tagAtEnd.test(line.text)).length >= lines.length * leastShare;
}
