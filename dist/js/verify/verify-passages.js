import { checkPassages } from './passages.js';
import { checkRawArticles } from './raw-articles.js';
import { checkTexts } from './texts.js';
import { guarded } from './verify-tables.js';
/** Looks up every passage of every table in the texts and, where they are at hand, in the raw articles. */
export function verifyPassages(tables, files, rawFiles, findings) {
    const blocks = new Map(tables.get('blocks')?.rows.map((block) => [block['block_id'] ?? null, block]));
    const search = (unit, wordsAt) => {
        let passages = 0;
        const counted = () => {
            passages += 1;
        };
        for (const table of tables.values())
            findings.add(guarded(table.rowsFile, () => checkPassages(table, { unit, wordsAt, blocks, counted })));
        return passages;
    };
    const { texts, findings: wrongTexts } = checkTexts(tables, files);
    findings.add(wrongTexts);
    const passages = search('characters', (article, start, end) => texts.get(article)?.slice(Math.max(start, 0), end).join(''));
    if (!rawFiles)
        return { texts: texts.size, passages, raw_articles: 0, raw_passages: 0 };
    const { raw, findings: wrongRaw } = checkRawArticles(tables, rawFiles);
    findings.add(wrongRaw);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const raw_passages = search('bytes', (article, start, end) => {
        const bytes = raw.get(article);
        return bytes && decoder.decode(bytes.subarray(Math.max(start, 0), Math.max(end, 0)));
    });
    return { texts: texts.size, passages, raw_articles: raw.size, raw_passages };
}
