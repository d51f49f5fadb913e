import { decodeUtf8 } from '../../text/decode.js';
import { isMarkup, otherFormat } from '../../text/other-formats.js';
import { Refusal } from '../../text/refusal.js';

const loneSurrogate = /\p{Surrogate}/u;

/** The text of a page that is a string already. */
function textOfString(page: string): string {
  const at = page.search(loneSurrogate);
  if (at >= 0)
    throw new Refusal(`The page has half a character (a lone surrogate) at UTF-16 offset ${at}.`);
  const nul = page.indexOf('\0');
  if (nul >= 0) throw new Refusal(`The page has a NUL at UTF-16 offset ${nul}.`);
  return page;
}

function textOfBytes(page: Uint8Array): string {
  const format = otherFormat(page);
  if (format !== undefined && !isMarkup(format))
    throw new Refusal(`The page looks like ${format}; text or HTML in UTF-8 was expected.`);
  const { text, findings } = decodeUtf8(page, '');
  const [first] = findings;
  if (text === undefined)
    throw new Refusal(`Line ${first?.line ?? 1}: ${first?.message ?? 'not a text'}`);
  return text;
}

/** The text of a page, nothing altered. @throws Refusal, when it is none or no UTF-8, that says where. */
export function textOfPage(page: string | Uint8Array): string {
  if (typeof page === 'string') return textOfString(page);
  // Callers in JavaScript pass anything, also bytes of another window.
  if (Object.prototype.toString.call(page) === '[object Uint8Array]') return textOfBytes(page);
  throw new Refusal('A page is a string, or the bytes of one as a Uint8Array.');
}
