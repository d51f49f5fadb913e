import { describe, expect, it } from 'vitest';
import { html, jsonForScript } from '../../scripts/explorer/html.js';

describe('html', () => {
  it('escapes every text in it, and no markup', () => {
    const title = `"Rogue" & 'states' <b>`;
    expect(html`<i title="${title}">${title}${html`<br />`}</i>`.markup).toBe(
      '<i title="&quot;Rogue&quot; &amp; &#39;states&#39; &lt;b&gt;">&quot;Rogue&quot; &amp; &#39;states&#39; &lt;b&gt;<br /></i>',
    );
  });

  it('leaves nothing for what is not there, and shows the number 0', () => {
    expect(html`<p>${null}${undefined}${false}${0}${[1, ['a']]}</p>`.markup).toBe('<p>01a</p>');
  });
});

it('data in a script cannot end it, and come back as they were', () => {
  const data = ['</script><!--', '\u2028'];
  const { markup } = jsonForScript(data);
  expect(markup).not.toContain('<');
  expect(JSON.parse(markup)).toEqual(data);
});
