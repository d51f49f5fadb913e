import type { DefaultTreeAdapterTypes } from 'parse5';
import {
  attribute,
  type Element,
  isBlock,
  isElement,
  isLiteral,
  isPreformatted,
  isUnread,
  type ParentNode,
} from './elements.js';
import { outsideEntities } from './entities.js';

/** A stretch of the file that holds text and entities, and no tag. UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isLinked: boolean;
  readonly isPreformatted: boolean;
  readonly isLiteral: boolean;
  readonly segment: Segment;
}

/** What browsers show between two line breaks. */
export interface Segment {
  /** The innermost node that holds all of it. */
  holder: ParentNode;
  depth: number;
}

const isText = (node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === '#text';
const isShown = (text: string): boolean => /[^\s\p{Cf}]/u.test(text);

/** Reads a tree in its order, without recursion, since pages nest as deep as they like. */
class Reader {
  readonly stretches: Stretch[] = [];
  #segment: Segment | undefined;
  /** The highest node passed since the last text. */
  #highest: Segment;
  readonly #outside: (offset: number) => number;
  #linked = 0;
  #preformatted = 0;
  #literal = 0;

  constructor(
    readonly raw: string,
    document: ParentNode,
  ) {
    this.#outside = outsideEntities(raw);
    this.#highest = { holder: document, depth: 0 };
  }

  enter(element: Element): void {
    if (isBlock(element)) this.#segment = undefined;
    this.#count(element, 1);
  }

  leave(element: Element, depth: number): void {
    if (isBlock(element)) this.#segment = undefined;
    else if (element.parentNode && depth <= this.#highest.depth)
      this.#highest = { holder: element.parentNode, depth: depth - 1 };
    this.#count(element, -1);
  }

  text({ parentNode, sourceCodeLocation }: DefaultTreeAdapterTypes.TextNode, depth: number): void {
    if (!parentNode || !sourceCodeLocation) return;
    const start = this.#outside(sourceCodeLocation.startOffset);
    const end = this.#outside(sourceCodeLocation.endOffset);
    if (isShown(this.raw.slice(start, end))) {
      if (!this.#segment) this.#segment = { holder: parentNode, depth };
      else if (this.#highest.depth < this.#segment.depth)
        Object.assign(this.#segment, this.#highest);
      this.#highest = { holder: parentNode, depth };
    }
    if (!this.#segment) return;
    this.stretches.push({
      start,
      end,
      isLinked: this.#linked > 0,
      isPreformatted: this.#preformatted > 0,
      isLiteral: this.#literal > 0,
      segment: this.#segment,
    });
  }

  #count(element: Element, by: 1 | -1): void {
    if (element.tagName === 'a' && attribute(element, 'href') !== undefined) this.#linked += by;
    if (isPreformatted(element)) this.#preformatted += by;
    if (isLiteral(element)) this.#literal += by;
  }
}

/** What a page shows, as stretches of the file in its order. Those that browsers show side by side have one segment. */
export function shownStretches(raw: string, document: ParentNode): Stretch[] {
  const reader = new Reader(raw, document);
  const open: { node: ParentNode; next: number }[] = [{ node: document, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.node.childNodes[top.next];
    top.next += 1;
    if (!child) {
      open.pop();
      if (isElement(top.node)) reader.leave(top.node, open.length);
    } else if (isElement(child)) {
      if (isUnread(child)) continue;
      reader.enter(child);
      open.push({ node: child, next: 0 });
    } else if (isText(child)) {
      reader.text(child, open.length - 1);
    }
  }
  // Browsers move what stands in a table but in none of its cells.
  return reader.stretches.sort((a, b) => a.start - b.start);
}
