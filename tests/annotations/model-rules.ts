/** Rules of the W3C Web Annotation Data Model (sections 3.1–3.3, 4, 4.2, 4.3 and 5), each with “MUST” or “SHOULD” there. */
type Json = Readonly<Record<string, unknown>>;

/** The terms of http://www.w3.org/ns/anno.jsonld that may be keys; what is not among them is lost to JSON-LD. */
const terms = new Set(
  `@context id type body target source selector state scope refinedBy startSelector endSelector renderedVia creator generator rights
  homepage via canonical stylesheet cached conformsTo items partOf first last next prev audience motivation purpose textDirection
  accessibility bodyValue format language processingLanguage value exact prefix suffix styleClass name email email_sha1 nickname label
  created modified generated sourceDate sourceDateStart sourceDateEnd start end total startIndex`.split(
    /\s+/,
  ),
);

const motivations = new Set(
  `assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying
  reviewing tagging`.split(/\s+/),
);

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isTime = (value: unknown): boolean =>
  isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value);

/** An IRI, or a reference that one is made of by the address of the document; `base` is the address to try. */
function isIri(value: unknown, base: string): boolean {
  return isText(value) && !/[\s<>"\\^`{|}]/.test(value) && URL.canParse(value, base);
}

type Report = (isKept: boolean, rule: string) => void;

function checkAgents(agents: unknown, report: Report): void {
  for (const agent of listOf(agents))
    report(
      isJson(agent) &&
        isText(agent['name']) &&
        ['Person', 'Organization', 'Software'].includes(String(agent['type'])),
      'an agent has a name and one of the three classes',
    );
}

function checkProvenance(resource: Json, report: Report): void {
  checkAgents(resource['creator'], report);
  for (const name of ['created', 'modified', 'generated'] as const)
    report(resource[name] === undefined || isTime(resource[name]), `${name} is one time in UTC`);
  report(
    listOf(resource['rights']).every((each) => isIri(each, base)),
    'rights are IRIs',
  );
}

const base = 'https://example.org/release/';

function checkSelector(selector: unknown, report: Report): void {
  const { type, exact, prefix, suffix, start, end } = isJson(selector) ? selector : {};
  if (type === 'TextQuoteSelector') {
    report(isText(exact), 'a quote selector has exactly one exact');
    for (const each of [prefix, suffix])
      report(
        each === undefined || typeof each === 'string',
        'prefix and suffix are texts, at most one each',
      );
    // A pair of surrogates is one character.
    for (const each of [exact, prefix, suffix])
      report(!/\p{Cs}/u.test(String(each)), 'text is cut between code points');
  } else {
    report(type === 'TextPositionSelector', 'a selector is of a class that is used here');
    report(
      isCount(start) && isCount(end) && start < end,
      'start and end are not negative, and in order',
    );
  }
}

function checkTarget(target: unknown, report: Report): void {
  if (!isJson(target)) {
    report(false, 'a target is a specific resource');
    return;
  }
  report(target['type'] === 'SpecificResource', 'a target is a specific resource');
  report(isIri(target['source'], base), 'a specific resource has exactly one source');
  const selectors = listOf(target['selector']);
  report(selectors.length === 2, 'a target has a selector that quotes and one that counts');
  for (const selector of selectors) checkSelector(selector, report);
  for (const state of listOf(target['state']))
    report(
      isJson(state) && state['type'] === 'TimeState' && isTime(state['sourceDate']),
      'a time state has a time in UTC',
    );
  checkProvenance(target, report);
}

function checkBody(body: unknown, report: Report): void {
  const { type, purpose, value, source } = isJson(body) ? body : {};
  report(motivations.has(String(purpose)), 'a purpose is a motivation of the model');
  if (type === 'TextualBody') report(isText(value), 'a textual body has exactly one value');
  else
    report(
      type === 'SpecificResource' && isIri(source, base),
      'another body is a specific resource with one source',
    );
}

function checkKeys(value: unknown, report: Report): void {
  for (const each of Array.isArray(value) ? value : isJson(value) ? Object.values(value) : [])
    checkKeys(each, report);
  if (isJson(value))
    for (const key of Object.keys(value)) report(terms.has(key), `${key} is a term of the context`);
}

function checkAnnotation(annotation: Json, report: Report): void {
  report(isIri(annotation['id'], base), 'an annotation has exactly one IRI');
  report(
    listOf(annotation['type']).includes('Annotation'),
    'an annotation has the class Annotation',
  );
  report(
    motivations.has(String(annotation['motivation'])),
    'an annotation has exactly one motivation',
  );
  report(
    listOf(annotation['body']).length > 0 && !('bodyValue' in annotation),
    'an annotation has bodies, and no bodyValue beside them',
  );
  report(listOf(annotation['target']).length > 0, 'an annotation has targets');
  checkProvenance(annotation, report);
  for (const body of listOf(annotation['body'])) checkBody(body, report);
  for (const target of listOf(annotation['target'])) checkTarget(target, report);
  checkKeys(annotation, report);
}

const context = 'http://www.w3.org/ns/anno.jsonld';

/** The rules that an annotation which stands alone breaks, with its id. */
export function brokenBy(annotation: unknown, isEmbedded = false): string[] {
  const broken: string[] = [];
  const item = isJson(annotation) ? annotation : {};
  const report: Report = (isKept, rule) => {
    if (!isKept) broken.push(`${String(item['id'])}: ${rule}`);
  };
  report(
    isEmbedded ? !('@context' in item) : item['@context'] === context,
    'the context is given once',
  );
  checkAnnotation(item, report);
  return broken;
}

/** The rules that a collection breaks whose only page is embedded, those of its annotations included. */
export function brokenByCollection(value: unknown): string[] {
  const broken: string[] = [];
  const report: Report = (isKept, rule) => {
    if (!isKept) broken.push(rule);
  };
  const collection = isJson(value) ? value : {};
  report(collection['@context'] === context, 'a collection has the context');
  report(isIri(collection['id'], base), 'a collection has exactly one IRI');
  report(collection['type'] === 'AnnotationCollection', 'a collection has its class');
  report(isText(collection['label']), 'a collection has a label');
  checkProvenance(collection, report);
  checkAgents(collection['generator'], report);
  checkKeys(collection, report);
  const { total, first: page, last } = collection;
  if (total === 0)
    return broken.concat(page === undefined ? [] : ['a page has at least one annotation']);
  if (!isJson(page)) return [...broken, 'a collection that is not empty has a first page'];
  const items = listOf(page['items']);
  report(total === items.length, 'the total is the number of annotations');
  report(
    page['type'] === 'AnnotationPage' && !('@context' in page),
    'an embedded page has its class, and no context',
  );
  report(isIri(page['id'], base) && last === page['id'], 'the only page is the last one');
  report(
    page['partOf'] === collection['id'] && !('next' in page),
    'the page is part of the collection, and none follows',
  );
  report(page['startIndex'] === 0, 'the first page begins with annotation 0');
  report(Array.isArray(page['items']) && items.length > 0, 'a page has a list of annotations');
  const ids = [collection, page, ...items].map((each) => isJson(each) && each['id']);
  report(new Set(ids).size === ids.length, 'an IRI names one thing');
  return broken.concat(items.flatMap((item) => brokenBy(item, true)));
}
