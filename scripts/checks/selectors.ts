import { nearestIn } from '../records/nearest.js';
import { blocksFor } from '../records/selectors.js';
import { breaksWord, type Span } from '../records/selector.js';
import { showApart } from '../text/look-alike.js';
import { show } from '../text/printable.js';
import type { Selector } from '../model/fields.js';
import { mostTold } from '../text/finding.js';
import { raise, type RecordCheck } from './check.js';
import { recordsOf } from './records.js';

const placeOf = (articleId: string, span: Span): string =>
  span.charStart === undefined
    ? `${articleId}, out of the text, bytes ${span.byteStart}–${span.byteEnd}`
    : `${articleId}, characters ${span.charStart}–${span.charEnd ?? ''}`;

/** What a selector quotes and what is printed, so that they differ in what is shown; where only the context does, with that. */
function showAgainst(
  { exact, prefix = '', suffix = '' }: Selector,
  { block, start, end, text }: Span,
): { readonly actual: string; readonly expected: string } {
  if (text !== exact) return showApart(exact, text);
  const before = block.text.slice(Math.max(0, start - prefix.length), start);
  const after = block.text.slice(end, end + suffix.length);
  const [said, printed, where] =
    before === prefix ? [suffix, after, 'before'] : [prefix, before, 'after'];
  const shown = showApart(said, printed);
  return {
    actual: `${show(exact)} ${where} ${shown.actual}`,
    expected: `${show(text)} ${where} ${shown.expected}`,
  };
}

const notVerbatim: RecordCheck = {
  id: 'anchor/not-verbatim',
  *run({ selectors, project }) {
    const missing = new Map<string, number>();
    for (const { article, selector, scope, document, pointer, resolution } of selectors.all) {
      if (resolution.kind !== 'missing') continue;
      // To look for it takes time, and no more are told.
      const told = (missing.get(document.file) ?? 0) + 1;
      missing.set(document.file, told);
      const blocks = blocksFor({ article, scope });
      const nearest = told <= mostTold ? nearestIn(blocks, selector.exact) : undefined;
      const { actual, expected } = nearest
        ? showAgainst(selector, nearest)
        : { actual: show(selector.exact), expected: '' };
      yield raise({ document, value: recordsOf(project, document.file) }, pointer, {
        message: `${actual} is not in ${article.id}${scope === 'text' ? '’s text' : ''}${(selector.prefix ?? selector.suffix) ? ' with that context' : ''}.`,
        expected: nearest
          ? `nearest: ${expected} (${placeOf(article.id, nearest)})`
          : 'words that the article prints in one block',
        fix: 'Copy the words exactly as the article prints them.',
      });
    }
  },
};

const brokenWord: RecordCheck = {
  id: 'anchor/broken-word',
  *run({ selectors, project }) {
    for (const { document, pointer, resolution } of selectors.all) {
      if (resolution.kind !== 'found') continue;
      const { block, start, end, text } = resolution.span;
      const isBrokenAtStart = breaksWord(block.text, start);
      if (!isBrokenAtStart && !breaksWord(block.text, end)) continue;
      yield raise({ document, value: recordsOf(project, document.file) }, pointer, {
        message: `"${text}" ${isBrokenAtStart ? 'begins' : 'ends'} inside a word.`,
        expected: `whole words, as in "${block.text.slice(Math.max(0, start - 12), end + 12)}"`,
        fix: 'Quote the whole word, or leave it out.',
      });
    }
  },
};

const ambiguous: RecordCheck = {
  id: 'anchor/ambiguous',
  *run({ selectors, project }) {
    for (const { article, selector, document, pointer, resolution } of selectors.all) {
      if (resolution.kind !== 'ambiguous') continue;
      const [first, second] = resolution.spans;
      yield raise({ document, value: recordsOf(project, document.file) }, pointer, {
        message: `"${selector.exact}" occurs ${resolution.places} times in ${article.id}.`,
        expected: `one place; the first two are ${placeOf(article.id, first)} and ${placeOf(article.id, second)}`,
        fix: 'Add a prefix or suffix: the characters printed right before or after the one you mean.',
      });
    }
  },
};

export const selectorChecks: readonly RecordCheck[] = [notVerbatim, ambiguous, brokenWord];
