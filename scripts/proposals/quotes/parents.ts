import type { Place } from '../selector.js';
import type { QuoteDraft } from './propose-quotes.js';

const said = ({ parts }: QuoteDraft): Place[] =>
  parts.flatMap(({ part, place }) => (part === 'content' ? [place] : []));

const holds = (outer: Place, inner: Place): boolean =>
  outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;

const lengthOf = (places: readonly Place[]): number =>
  places.reduce((sum, { start, end }) => sum + end - start, 0);

/** The quote that reports each quote: the shortest whose words hold all of its words, attribution included (rule N1). */
export function parentsOf(quotes: readonly QuoteDraft[]): ReadonlyMap<QuoteDraft, QuoteDraft> {
  const contents = quotes.map((quote) => ({ quote, content: said(quote) }));
  const found = new Map<QuoteDraft, QuoteDraft>();
  for (const { quote } of contents) {
    const [parent] = contents
      .filter(
        (other) =>
          other.quote !== quote &&
          quote.parts.every(({ place }) => other.content.some((each) => holds(each, place))),
      )
      .sort((a, b) => lengthOf(a.content) - lengthOf(b.content));
    if (parent) found.set(quote, parent.quote);
  }
  return found;
}
