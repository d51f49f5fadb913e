import stringify from 'json-stringify-pretty-compact';
import { versionOfPath } from './project.js';
import { curatedFiles } from '../model/json-schemas.js';
const lineWidth = 120;
/** The one way a curated file is written: fields in schema order, short values on one line. */
export const formatJson = (value) => `${stringify(value, { maxLength: lineWidth, indent: 2 })}\n`;
/**
 * The canonical text of a valid curated file. zod's parsing puts the fields of every object into the order of
 * its shape; nothing else changes.
 */
export function canonicalText(kind, value) {
    const schema = curatedFiles[kind];
    return formatJson(schema.parse(value));
}
export function kindOfFile(path) {
    if (versionOfPath(path) !== undefined)
        return 'changes';
    const name = /^(?:corpus|curated(?:\/A\d{3}|\/passes)?)\/([a-z]+)\.json$/.exec(path)?.[1];
    return name !== undefined && name in curatedFiles ? name : undefined;
}
