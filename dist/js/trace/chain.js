import { sha256Of } from '../curated/assemble.js';
import { codePointsOf } from '../corpus/span-map.js';
import { printable } from '../verify/problem.js';
import { numberIn, rowsIn, textIn } from './source.js';
const stateOf = (bytes, sha256) => bytes === undefined ? 'not_here' : sha256Of(bytes) === sha256 ? 'as_published' : 'other_bytes';
/** The normalised text and the raw file of an article, with their digests. */
export function filesOf(source, articleId) {
    const article = rowsIn(source, 'articles').find((row) => row['article_id'] === articleId);
    if (!article)
        return [];
    const [textFile = '', rawFile = ''] = [textIn(article, 'text_file'), textIn(article, 'raw_file')];
    const [textDigest = '', rawDigest = ''] = [
        textIn(article, 'text_sha256'),
        textIn(article, 'raw_sha256'),
    ];
    return [
        {
            path: textFile,
            sha256: textDigest,
            size: numberIn(article, 'n_chars') ?? 0,
            unit: 'characters',
            state: stateOf(source.release.get(textFile), textDigest),
        },
        {
            path: rawFile,
            sha256: rawDigest,
            size: numberIn(article, 'raw_bytes') ?? 0,
            unit: 'bytes',
            state: stateOf(source.raw.get(rawFile), rawDigest),
        },
    ];
}
const broken = (file, message, expected, fix) => ({
    check: 'trace/broken-chain',
    severity: 'error',
    file,
    message,
    expected,
    fix,
});
/** Files whose bytes are not the published ones. A raw file that is not here is no fault: packages ship without them. */
export const fileFaults = (files) => files
    .filter(({ state, unit }) => state === 'other_bytes' || (state === 'not_here' && unit === 'characters'))
    .map(({ path, sha256, state }) => broken(path, state === 'not_here'
    ? `${path} is not in the release.`
    : `${path} has other bytes than when the release was made.`, `the file with sha256 ${sha256}`, 'Fetch the file again.'));
const short = (text) => printable(text.length > 60 ? `${text.slice(0, 59)}…` : text);
/** Places at which a text or raw file, as far as it is at hand and whole, does not hold the words that a record claims. */
export function passageFaults(source, files, { id, text, chars, bytes }) {
    const found = [];
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    for (const { path, unit, state } of files) {
        if (state !== 'as_published')
            continue;
        const file = unit === 'bytes' ? source.raw.get(path) : source.release.get(path);
        const span = unit === 'bytes' ? bytes : chars;
        if (!file || !span)
            continue;
        const slice = unit === 'bytes'
            ? decoder.decode(file.subarray(span.start, span.end))
            : codePointsOf(decoder.decode(file)).slice(span.start, span.end).join('');
        if (slice === text)
            continue;
        found.push(broken(path, `${id}: ${unit} ${span.start}–${span.end} are "${short(slice)}".`, `"${short(text)}"`, 'Fetch the release again; if it stays so, report it.'));
    }
    return found;
}
