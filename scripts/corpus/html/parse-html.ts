import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type TextNode = DefaultTreeAdapterTypes.TextNode;
type Node = DefaultTreeAdapterTypes.Node;

const isText = (node: Node | undefined): node is TextNode => node?.nodeName === '#text';

/** Puts the text in front of a node, or last, as a node of its own. */
function addText(parent: ParentNode, value: string, before?: DefaultTreeAdapterTypes.ChildNode) {
  const node = defaultTreeAdapter.createTextNode(value);
  if (before) defaultTreeAdapter.insertBefore(parent, node, before);
  else defaultTreeAdapter.appendChild(parent, node);
}

/**
 * A text node takes in the text before it only where nothing stands between them in the file. (Browsers join all texts that
 * come to stand side by side, even those moved out of a table, and then no range in the file spells the text.)
 */
const adapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  insertText(parent, value) {
    addText(parent, value);
  },
  insertTextBefore(parent, value, before) {
    addText(parent, value, before);
  },
  setNodeSourceCodeLocation(node, location) {
    defaultTreeAdapter.setNodeSourceCodeLocation(node, location);
    if (!isText(node) || !location || node.parentNode?.childNodes.at(-1) !== node) return;
    const siblings = node.parentNode.childNodes;
    const before = siblings.at(-2);
    const place = isText(before) ? before.sourceCodeLocation : undefined;
    if (place?.endOffset !== location.startOffset) return;
    place.endOffset = location.endOffset;
    siblings.pop();
  },
};

/** Parses a page as browsers do. Every text node spans one stretch of the file, entities in it undecoded; a node’s `value` is not kept up. */
export function parseHtml(raw: string): Document {
  // Browsers take a byte order mark off before they parse; a blank keeps the offsets.
  const text = raw.startsWith('\ufeff') ? ` ${raw.slice(1)}` : raw;
  return parse(text, { treeAdapter: adapter, sourceCodeLocationInfo: true });
}
