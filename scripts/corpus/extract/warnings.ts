import type { Block } from '../article.js';
import { doubt, doubtfulBlocks } from '../stripped.js';
import type { ExtractWarning } from './extracted.js';
import { looksLikeHtml } from '../../text/looks-like-html.js';

/** What a person should look at before relying on an article. */
export function pageWarnings(
  raw: string,
  blocks: readonly Block[],
  html: boolean,
): ExtractWarning[] {
  const stripped = doubtfulBlocks(blocks).map((doubtful): ExtractWarning => {
    const { rawLine: line } = doubtful.block;
    return {
      check: 'corpus/stripped-sentence',
      line,
      message: `Line ${line} ${doubt(doubtful)}`,
      fix: 'Read it on the page; if it is of the article, add it to what you use.',
    };
  });
  if (html || !looksLikeHtml(raw)) return stripped;
  const markup: ExtractWarning = {
    check: 'corpus/html-as-text',
    message: 'The page looks like HTML and was read as plain text, tags and all.',
    fix: 'Read it as HTML.',
  };
  return [markup, ...stripped];
}
