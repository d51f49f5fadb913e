/** What the W3C Web Annotation Data Model (Recommendation of 23 February 2017) calls things, as far as it is used here. */
export const context = 'http://www.w3.org/ns/anno.jsonld';

/** Why an annotation was made, or why a body is in it; the model lists more. */
export type Motivation = 'classifying' | 'commenting' | 'describing' | 'identifying' | 'tagging';

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  /** The words before and after; missing where the text is not at hand. */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Unicode code points from the beginning of the text; the end is excluded. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Words of a text: by quoting them, and by counting to them. */
export interface Target {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly rights?: string;
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
  /** Which text it was, since positions hold for no other. */
  readonly state?: { readonly type: 'TimeState'; readonly sourceDate: string };
}

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: Motivation;
  readonly value: string;
  readonly format?: 'text/plain';
  readonly language?: 'en';
}

/** What is named in the words, by its address. */
export interface IdentifyingBody {
  readonly type: 'SpecificResource';
  readonly purpose: 'identifying';
  readonly source: string;
}

export type Body = TextualBody | IdentifyingBody;

export interface Agent {
  readonly type: 'Organization' | 'Software';
  readonly name: string;
}

/** Who made something, when, and on which terms; only what the release says. */
export interface Provenance {
  readonly creator?: readonly Agent[];
  /** xsd:dateTime in UTC. */
  readonly created?: string;
  readonly rights?: string;
}

export interface Annotation extends Provenance {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: Motivation;
  readonly body: readonly Body[];
  readonly target: readonly Target[];
}
