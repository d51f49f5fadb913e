import { tableNames, tables } from '../model/tables/index.js';
import { bibtex } from './descriptors/bibtex.js';
import { apa } from './descriptors/citations.js';
import { recordPicture } from './picture.js';
import { gatherTrace } from '../trace/gather.js';
import { recordOf } from '../trace/record.js';
import { renderTrace } from '../trace/render.js';
import { rowsIn } from '../trace/source.js';
import { plainStyling } from '../trace/styling.js';
import { required } from './span-cells.js';
import { codingStatement, coverageStatement } from './statements.js';
/** The quote that README shows beside its paragraph. */
const shownQuote = 'Q009';
function figures(rows) {
    const countOf = (kind) => rows.quotes.filter((quote) => quote.kind === kind).length;
    return [
        `${rows.articles.length} articles, ${rows.quotes.length} quotes (${countOf('direct')} direct and ${countOf('mixed')} mixed under ${rows.quotation_marks.length} pairs of quotation marks, ${countOf('indirect')} indirect), ` +
            `${rows.events.length} events in ${rows.event_mentions.length} passages, ${rows.actors.length} actors.`,
        '',
        '| table | rows | one row is |',
        '| --- | ---: | --- |',
        ...tableNames.map((name) => `| \`${name}\` | ${rows[name].length} | ${tables[name].rowIs} |`),
    ].join('\n');
}
function articleList(rows) {
    return [
        '| id | article | published | how that is known |',
        '| --- | --- | --- | --- |',
        ...rows.articles.map((article) => {
            const source = [...new Set([article.agency, article.publisher])]
                .filter((name) => name !== null)
                .join(', ');
            const title = article.title ?? '(no title)';
            return `| ${article.article_id} | ${title}${source === '' ? '' : ` (${source})`} | ${article.published_edtf ?? 'unknown'} | ${article.published_basis ?? ''} |`;
        }),
    ].join('\n');
}
/** A time expression counted from the day of publication: the shortest trace that shows every link of a chain. */
function shownTrace(source) {
    const row = rowsIn(source, 'time_expressions').find((each) => each['article_id'] === 'A003' && each['text'] === 'next week');
    const record = recordOf('time_expressions', required(row, 'The expression “next week” of A003'));
    const text = renderTrace(gatherTrace(source, record), plainStyling);
    return [
        '```sh',
        `npm run cli -- trace ${record.id}`,
        '```',
        '',
        '```text',
        text.trimEnd(),
        '```',
    ].join('\n');
}
function citing(metadata) {
    return [apa(metadata), '', '```bibtex', bibtex(metadata), '```'].join('\n');
}
/** The generated sections of README.md by name. `source` is the same release, as `missile-talks trace` reads it. */
export function readmeSections(rows, metadata, source) {
    return new Map([
        ['record', ['```text', recordPicture(rows, shownQuote), '```'].join('\n')],
        ['figures', figures(rows)],
        ['articles', articleList(rows)],
        ['citation', citing(metadata)],
        ['trace', shownTrace(source)],
        ['coders', codingStatement],
        ['coverage', coverageStatement],
    ]);
}
const section = /<!-- begin ([a-z]+) -->\n[^]*?<!-- end \1 -->/g;
/**
 * README.md with its generated sections filled in. The rest is written by hand and left alone.
 * @throws Error when README.md lacks a section or has one that nothing generates.
 */
export function fillReadme(readme, sections) {
    const left = new Set(sections.keys());
    const filled = readme.replace(section, (_, name) => {
        const text = sections.get(name);
        if (text === undefined)
            throw new Error(`README.md has a section "${name}" that nothing generates.`);
        left.delete(name);
        return `<!-- begin ${name} -->\n\n${text}\n\n<!-- end ${name} -->`;
    });
    const [missing] = left;
    if (missing !== undefined)
        throw new Error(`README.md has no section <!-- begin ${missing} --> … <!-- end ${missing} -->.`);
    return filled;
}
