import { describe, expect, it } from 'vitest';
import { runPipeline } from '../../scripts/pipeline.js';
import { sha256Of } from '../../scripts/text/digest.js';
import { article } from '../fixtures/base-article.js';
import { baseFiles, rawFile } from '../fixtures/base-project.js';
import { edited, item, withFile, withoutFile } from '../fixtures/edit.js';

const paragraphs = article.trim().split('\n\n');
const escaped = (text: string): string =>
  text.replaceAll('“', '&ldquo;').replaceAll('”', '&#8221;').replaceAll(' the ', '\n<i>the</i> ');
const page = `<!DOCTYPE html>
<html lang="en"><head><title>Fog horn</title><meta
 name="pubdate" content="March 5,
 2012"><script>var day = "1 May 2011";</script></head>
<body><div class="story">${paragraphs.map((each) => `<p>${escaped(each)}</p>`).join('\n')}</div></body></html>
`;

/** The base project with its article as a page of HTML. */
function htmlProject() {
  const bytes = new TextEncoder().encode(page);
  const path = rawFile.replace(/\.txt$/, '.html');
  return edited(withFile(withoutFile(baseFiles, rawFile), path, bytes), 'sources', (sources) => {
    const source = item(sources.articles, 0);
    source.file = '000_lantern.html';
    Object.assign(source, { sha256: sha256Of(bytes), bytes: bytes.length });
  });
}

describe('a project whose article is a page of HTML', () => {
  it('is checked and coded as one of plain text', () => {
    const { rows, dataset, findings } = runPipeline(htmlProject());
    const plain = runPipeline(baseFiles);
    expect(findings).toEqual(plain.findings);
    expect(dataset?.project.articles[0]?.text).toBe(article);
    expect(rows?.articles[0]?.raw_file).toBe('corpus/raw/000_lantern.html');
    const times = (of: typeof rows) => of?.time_expressions.map(({ text }) => text);
    expect(times(rows)).toEqual(times(plain.rows));
    expect(rows?.date_evidence).toContainEqual(
      expect.objectContaining({ role: 'metadata', text: 'March 5, 2012', accepted: true }),
    );
    const [quote] = rows?.quotes ?? [];
    expect(page).toContain(
      new TextDecoder().decode(
        new TextEncoder().encode(page).subarray(quote?.byte_start, quote?.byte_end),
      ),
    );
  });
});
