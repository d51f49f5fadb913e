import { attribute, type Element, isElement, type ParentNode } from './elements.js';
import { jsonObjects } from './json-ld.js';
import {
  attributeValue,
  contentOf,
  type StatedDay,
  statedDay,
  type StatedValue,
  undisputed,
} from './stated-values.js';

/** What a page says of itself outside its text; each list has the surest first. */
export interface PageMetadata {
  readonly addresses: readonly StatedValue[];
  readonly sites: readonly StatedValue[];
  readonly titles: readonly StatedValue[];
  readonly dates: readonly StatedDay[];
}

/** The names under which pages state their dates are many, and all say the same words. */
function kindOf(name: string): StatedDay['kind'] | undefined {
  if (/mod(?:if|$)|updat|revis/i.test(name)) return 'modified';
  const isPublished = /publi[sc]|pub-?date|issued|created|(?:^|[.:_-])date$/i.test(name);
  return isPublished ? 'published' : undefined;
}

/** Every element below a node, in the order of the page. */
function* elementsOf(document: ParentNode): Generator<Element> {
  const open: ParentNode[] = [document];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isElement(node)) yield node;
    for (const child of node.childNodes.toReversed()) if (isElement(child)) open.push(child);
  }
}

/** Objects of JSON-LD that are the story, or else its page; comments, pictures and videos have days of their own. */
const storyTypes = [/(?:article|posting|report|review|story)$/i, /^$|page$|creativework$/i];
const datesOfStory = /^(?:schema:)?date(?:published|modified)$/i;

/** Days in JSON-LD: those of the outermost objects that are the story. */
function daysOfScript(raw: string, script: StatedValue): StatedDay[] {
  const objects = jsonObjects(raw, script.start, script.end).map(({ types, depth, values }) => ({
    names: types.length > 0 ? types : [''],
    depth,
    days: values.flatMap((value) =>
      statedDay(datesOfStory.test(value.key) ? kindOf(value.key) : undefined, value),
    ),
  }));
  const dated = objects.filter(({ days }) => days.length > 0);
  for (const form of storyTypes) {
    const found = dated.filter(({ names }) => names.some((name) => form.test(name)));
    const depth = Math.min(...found.map((each) => each.depth));
    const outermost = found.filter((each) => each.depth === depth);
    if (outermost.length > 0) return undisputed(outermost.flatMap(({ days }) => days));
  }
  return [];
}

/** Whether an element of microdata belongs to a comment. */
function isOfComment(element: Element): boolean {
  let at: ParentNode | null = element;
  while (at && isElement(at) && attribute(at, 'itemscope') === undefined) at = at.parentNode;
  return at !== null && isElement(at) && /comment/i.test(attribute(at, 'itemtype') ?? '');
}

/** Classes of the microformat hAtom, which many systems still write. */
const isStoryTime = (element: Element): boolean =>
  attribute(element, 'pubdate') !== undefined ||
  /(?:^|\s)(?:published|entry-date)(?:\s|$)/.test(attribute(element, 'class') ?? '');

/** Reads what a page states for machines. */
export function readMetadata(raw: string, document: ParentNode): PageMetadata {
  const values = new Map<string, StatedValue[]>();
  const days = { script: [], published: [], dated: [], item: [], story: [], time: [] } as Record<
    'script' | 'published' | 'dated' | 'item' | 'story' | 'time',
    StatedDay[]
  >;
  const note = (list: string, value: StatedValue | undefined): void => {
    if (value) values.set(list, [...(values.get(list) ?? []), value]);
  };
  const names: Readonly<Record<string, string>> = {
    'og:url': 'og:url',
    'og:site_name': 'site',
    'og:title': 'og:title',
  };
  for (const element of elementsOf(document)) {
    const { tagName } = element;
    const item = attribute(element, 'itemprop') ?? attribute(element, 'property') ?? '';
    if (datesOfStory.test(item)) {
      const value = attributeValue(raw, element, 'content', 'datetime');
      if (!isOfComment(element)) days.item.push(...statedDay(kindOf(item), value));
    } else if (tagName === 'meta') {
      const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
      const value = attributeValue(raw, element, 'content');
      const list = names[name.toLowerCase()];
      const metas = /publ/i.test(name) ? days.published : days.dated;
      if (list === undefined) metas.push(...statedDay(kindOf(name), value));
      else note(list, value);
    } else if (tagName === 'link' && /^canonical$/i.test(attribute(element, 'rel') ?? '')) {
      note('canonical', attributeValue(raw, element, 'href'));
    } else if (tagName === 'title') {
      if (element.parentNode?.nodeName === 'head') note('title', contentOf(raw, element));
    } else if (tagName === 'script') {
      const isData = /ld\+json/i.test(attribute(element, 'type') ?? '');
      const script = isData ? contentOf(raw, element) : undefined;
      if (script) days.script.push(...daysOfScript(raw, script));
    } else if (tagName === 'time') {
      const list = isStoryTime(element) ? days.story : days.time;
      list.push(...statedDay('published', attributeValue(raw, element, 'datetime')));
    }
  }
  const of = (...lists: string[]): StatedValue[] => lists.flatMap((list) => values.get(list) ?? []);
  const stated = [
    ...days.script,
    ...days.published,
    ...days.dated,
    ...undisputed(days.item),
    ...undisputed(days.story),
  ];
  // A time that nothing says more of dates the story where the page has no other.
  const isDated = stated.some(({ kind }) => kind === 'published');
  return {
    addresses: of('canonical', 'og:url'),
    sites: of('site'),
    titles: of('og:title', 'title'),
    dates: isDated ? stated : [...undisputed(days.time), ...stated],
  };
}
