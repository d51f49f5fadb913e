import { decodeStrictly } from '../corpus/decode.js';
import { curatedFiles } from '../model/json-schemas.js';
import { parseJson, pointerTokens } from './json-document.js';
import { rememberedBy } from './memo.js';
import { validateDocument } from './validate.js';
/** Decodes and parses a JSON file of the project; a missing file is a finding too. */
export function parseProjectJson(files, file) {
    const bytes = files.get(file);
    if (!bytes) {
        const missing = {
            check: 'project/missing-file',
            severity: 'error',
            file,
            message: `${file} does not exist.`,
            expected: 'every article to have its two record files, and the project its registries',
            fix: 'Create it; an empty one still needs its $schema and its lists.',
        };
        return { document: undefined, findings: [missing] };
    }
    const decoded = decodeStrictly(bytes, file);
    if (decoded.text === undefined)
        return { document: undefined, findings: decoded.findings };
    const { document, findings } = parseJson(decoded.text, file);
    return { document, findings: [...decoded.findings, ...findings] };
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A copy without the broken list items, and the ids those items had. */
function withoutItems(value, broken) {
    if (!isRecord(value))
        return { value, droppedIds: [] };
    const droppedIds = [];
    const kept = Object.entries(value).map(([list, items]) => {
        if (!Array.isArray(items))
            return [list, items];
        const whole = items.filter((item, index) => {
            if (!broken.has(`/${list}/${index}`))
                return true;
            if (isRecord(item) && typeof item['id'] === 'string')
                droppedIds.push(item['id']);
            return false;
        });
        return [list, whole];
    });
    return { value: Object.fromEntries(kept), droppedIds };
}
/** The document of a value whose broken items were taken out: pointers of what is left must still hit it. */
function reindexed(document, broken) {
    if (broken.size === 0)
        return document;
    const pointerInFile = (pointer) => {
        const [list, index, ...rest] = pointerTokens(pointer);
        if (list === undefined || index === undefined)
            return pointer;
        let original = Number(index);
        for (let at = 0; at <= original; at += 1)
            if (broken.has(`/${list}/${at}`))
                original += 1;
        return `/${[list, original, ...rest].join('/')}`;
    };
    return { ...document, pointerInFile, locate: (pointer) => document.locate(pointerInFile(pointer)) };
}
/**
 * Parses a curated file into its type. Items that break the JSON Schema are reported and left out, so that
 * the rest is still checked; a file whose frame is broken is left out whole.
 */
export function parseCuratedFile(files, file, kind) {
    const bytes = files.get(file);
    if (!bytes)
        return parseFile(files, file, kind);
    // What is remembered under a kind was made by the schema of that kind.
    return remembered(bytes, `${kind} ${file}`, () => parseFile(files, file, kind));
}
const remembered = rememberedBy();
function parseFile(files, file, kind) {
    const { document, findings: readFindings } = parseProjectJson(files, file);
    if (!document)
        return { parsed: undefined, findings: readFindings, droppedIds: [] };
    const { findings, brokenItems, frameIsSound } = validateDocument(document, kind);
    const all = [...readFindings, ...findings];
    if (!frameIsSound)
        return { parsed: undefined, findings: all, droppedIds: [] };
    const { value, droppedIds } = withoutItems(document.value, brokenItems);
    const schema = curatedFiles[kind];
    const result = schema.safeParse(value);
    if (!result.success) {
        // The two validators are generated from one model and tested to agree; this is the alarm if they ever do not.
        throw new Error(`zod refuses ${file}, which its JSON Schema accepts: ${result.error.message}`);
    }
    return {
        parsed: { document: reindexed(document, brokenItems), value: result.data },
        findings: all,
        droppedIds,
    };
}
