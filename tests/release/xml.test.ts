import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, escapeXml, xmlDocument } from '../../scripts/release/descriptors/xml.js';

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#9': '\t', '#10': '\n', '#13': '\r' };
const unescaped = (text: string): string =>
  text.replaceAll(/&([^;]+);/g, (_, name: string) => entities[name as keyof typeof entities]);

describe('escapeXml', () => {
  it('leaves no character that XML would read as markup, and loses none', () => {
    const writable = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(writable, (text) => {
        fc.pre(!/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text));
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"\t\n\r]|&(?!(?:amp|lt|gt|quot|#9|#10|#13);)/);
        expect(unescaped(escaped)).toBe(text);
      }),
    );
  });

  it('refuses what XML 1.0 cannot write', () => {
    for (const text of ['\u0000', '\u000b', '\ufffe', '\ud800'])
      expect(() => escapeXml(text)).toThrow('XML cannot hold');
    expect(escapeXml('“🚀”')).toBe('“🚀”');
  });
});

describe('xmlDocument', () => {
  it('writes one element to a line, attributes and text escaped', () => {
    const root = element('a', [element('b', 'x < y', { c: '"&"' }), element('d', [])]);
    expect(xmlDocument(root)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b c="&quot;&amp;&quot;">x &lt; y</b>\n  <d>\n  </d>\n</a>\n',
    );
  });
});
