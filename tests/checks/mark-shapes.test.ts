import { expect, test } from 'vitest';
import { runPipeline } from '../../scripts/pipeline.js';
import { article } from '../fixtures/base-article.js';
import { baseFiles } from '../fixtures/base-project.js';
import { rawEdited } from '../fixtures/edit.js';

test.each([
  ['«', '»'],
  ['``', "''"],
  ['&quot;', '&quot;'],
  ['„', '"'],
])('what is quoted in %s…%s is a direct quote', (opening, closing) => {
  const printed = article.replaceAll('“', opening).replaceAll('”', closing);
  const { findings, rows } = runPipeline(rawEdited(baseFiles, article, printed));
  expect(findings).toEqual([]);
  expect(rows?.quotation_marks.map(({ text }) => text)).toEqual([
    `${opening}The horn is loud enough for both coasts,${closing}`,
    `${opening}Old Tom${closing}`,
  ]);
});
