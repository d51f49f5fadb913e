import type { Annotation, Target } from '../../scripts/annotations/web-annotation.js';

/** An export as a reader has it, who knows the model and nothing of the dataset. */
export interface Collection {
  readonly total: number;
  readonly first?: { readonly items: readonly Annotation[] };
}

export const parsed = (pieces: Iterable<string>): Collection =>
  JSON.parse([...pieces].join('')) as Collection;

export const itemsOf = ({ first }: Collection): readonly Annotation[] => first?.items ?? [];

export const tagsOf = ({ body }: Annotation): string[] =>
  body.flatMap((each) =>
    each.type === 'TextualBody' && each.purpose === 'tagging' ? each.value : [],
  );

const byPosition = (text: string, { selector: [, { start, end }] }: Target): string =>
  Array.from(text).slice(start, end).join('');

/** The code points at which the quoted words begin, with what stands around them. */
function byQuote(text: string, { selector: [{ prefix = '', exact, suffix = '' }] }: Target) {
  const starts: number[] = [];
  const whole = `${prefix}${exact}${suffix}`;
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1))
    starts.push(Array.from(text.slice(0, at + prefix.length)).length);
  return starts;
}

/** Targets that are not found in the texts they name: by their words in one place, by counting in the same one. */
export const lost = (
  annotations: readonly Annotation[],
  textOf: (source: string) => string,
): string[] =>
  annotations.flatMap(({ id, target }) =>
    target
      .filter((each) => {
        const text = textOf(each.source);
        const [{ exact }, { start }] = each.selector;
        const starts = byQuote(text, each);
        return byPosition(text, each) !== exact || starts.length !== 1 || starts[0] !== start;
      })
      .map(({ selector }) => `${id} ${JSON.stringify(selector)}`),
  );
