import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;

export const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => 'tagName' in node;

const setOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Elements that browsers begin and end a line at (HTML standard, 15.3), cells and items of lists among them. */
const blockElements = setOf(`
  address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p
  plaintext pre search section summary table tbody td tfoot th thead tr ul xmp`);

/** Elements whose content nobody reads as the page’s text: code, metadata, what stands in for other media, and controls. */
const unreadElements = setOf(`
  audio button canvas datalist head iframe meter noembed noframes noscript object optgroup option
  progress rp script select style svg template textarea title video`);

/** Elements whose text is shown with its line ends and blanks. */
const preformatted = setOf('listing plaintext pre xmp');
/** Elements in which an ampersand is no more than that. */
const literal = setOf('plaintext xmp');

export const isBlock = ({ tagName }: Element): boolean => blockElements.has(tagName);
export const isPreformatted = ({ tagName }: Element): boolean => preformatted.has(tagName);
export const isLiteral = ({ tagName }: Element): boolean => literal.has(tagName);

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

const notShown = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

/** Whether browsers do not show an element, as far as it says so itself. */
export const isUnread = (element: Element): boolean =>
  unreadElements.has(element.tagName) ||
  (element.tagName === 'dialog' && attribute(element, 'open') === undefined) ||
  element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value.trim().toLowerCase() === 'true') ||
      (name === 'style' && notShown.test(value)),
  );
