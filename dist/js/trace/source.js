import { z } from 'zod';
import { parseJson } from '../curated/json-document.js';
import { idsFile } from '../model/curated/registries.js';
import { tableNames } from '../model/tables/index.js';
export const registryPath = 'curated/ids.json';
const cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const tableRows = z.array(z.record(z.string(), cell));
function readTable(bytes, file) {
    const { document, findings } = parseJson(new TextDecoder().decode(bytes), file);
    if (!document)
        return { rows: [], findings: [...findings] };
    const parsed = tableRows.safeParse(document.value);
    if (parsed.success)
        return { rows: parsed.data, findings: [] };
    const pointer = (parsed.error.issues[0]?.path ?? []).map((token) => `/${String(token)}`).join('');
    const finding = {
        check: 'trace/unreadable',
        severity: 'error',
        file,
        pointer,
        ...document.locate(pointer),
        message: 'This is no table of a release.',
        expected: 'a JSON array of rows, whose cells are texts, numbers, booleans, lists of texts or null',
        fix: 'Fetch the release again, or rebuild it with "missile-talks release".',
    };
    return { rows: [], findings: [finding] };
}
function readRegistry(project) {
    const bytes = project.get(registryPath);
    if (!bytes)
        return [];
    const { document } = parseJson(new TextDecoder().decode(bytes), registryPath);
    return idsFile.safeParse(document?.value).data?.ids ?? [];
}
/**
 * Reads what a trace needs from the files of a release (paths from its own folder) and of its project (paths from its
 * root; raw articles and the registry of ids, as far as they are at hand). `name` is what findings call the release. Bad input comes
 * back as findings.
 */
export function readSource(release, project, name) {
    const findings = [];
    const tables = new Map();
    for (const name of tableNames) {
        const file = `json/${name}.json`;
        const bytes = release.get(file);
        if (!bytes)
            continue;
        const table = readTable(bytes, file);
        findings.push(...table.findings);
        tables.set(name, table.rows);
    }
    if (tables.size === 0) {
        findings.push({
            check: 'trace/unreadable',
            severity: 'error',
            file: 'json/',
            message: `${name} holds no table of a release.`,
            expected: 'a dist folder, a package with one, or an archive of either',
            fix: 'Give what was downloaded, or the folder it was unpacked to; in a checkout, write one with "missile-talks release".',
        });
    }
    const source = { tables, release, raw: project, ids: readRegistry(project) };
    return { source, findings };
}
/** The rows of a table; none when the release lacks it. */
export const rowsIn = ({ tables }, name) => tables.get(name) ?? [];
/** The text in a cell, or undefined when it is missing or no text. */
export function textIn(row, column) {
    const value = row?.[column];
    return typeof value === 'string' ? value : undefined;
}
/** The number in a cell, or undefined when it is missing or no number. */
export function numberIn(row, column) {
    const value = row?.[column];
    return typeof value === 'number' ? value : undefined;
}
