import { decodeCsv } from '../release/read-back.js';
import { problem, reasonOf, show } from './problem.js';
import { readJsonRows, readText } from './read-json.js';
export const formats = ['json', 'csv', 'parquet'];
export const tableFile = (name, format) => `${format}/${name}.${format}`;
const unreadable = (file, thrown) => ({
    value: undefined,
    findings: [
        problem('file/unreadable', file, {
            message: `It cannot be read: ${reasonOf(thrown)}.`,
            expected: 'a file as the release writes it',
        }),
    ],
});
function readCsv(shape, bytes, file) {
    const text = readText(bytes, file);
    if (text.value === undefined)
        return text;
    const header = text.value.split('\n', 1)[0] ?? '';
    const expected = shape.columns.map(({ name }) => name).join(',');
    if (header !== expected) {
        const message = `Its header is ${show(header)}.`;
        return {
            value: undefined,
            findings: [
                problem('table/columns', file, { message, expected: show(expected) }, { line: 1 }),
            ],
        };
    }
    try {
        return { value: decodeCsv(shape.columns, bytes), findings: [] };
    }
    catch (thrown) {
        return unreadable(file, thrown);
    }
}
async function readFormat(format, shape, bytes, readParquet) {
    const file = tableFile(shape.name, format);
    switch (format) {
        case 'json':
            return readJsonRows(bytes, file);
        case 'csv':
            return readCsv(shape, bytes, file);
        case 'parquet':
            try {
                return { value: await readParquet(shape.columns, bytes), findings: [] };
            }
            catch (thrown) {
                return unreadable(file, thrown);
            }
    }
}
/** Reads a table in every format in which it should stand. */
export async function readTable(shape, files, readParquet) {
    const findings = [];
    const readings = new Map();
    for (const format of formats) {
        const file = tableFile(shape.name, format);
        const bytes = files.get(file);
        if (!bytes) {
            const message = `The table ${shape.name} has no file ${file}.`;
            findings.push(problem('table/missing-file', file, {
                message,
                expected: 'every table in CSV, JSON and Parquet',
            }));
            continue;
        }
        const reading = await readFormat(format, shape, bytes, readParquet);
        findings.push(...reading.findings);
        if (reading.value)
            readings.set(format, reading.value);
    }
    const [first = 'json', rows = []] = [...readings][0] ?? [];
    return { table: { shape, readings, rows, rowsFile: tableFile(shape.name, first) }, findings };
}
