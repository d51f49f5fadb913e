import { recordName } from '../curated/record-name.js';
/** Where a finding stands in a JSON file, and the beginning of its message: the record's name. */
export function placed(document, pointer, value) {
    return {
        file: document.file,
        pointer: document.pointerInFile(pointer),
        ...document.locate(pointer),
        name: recordName(value, pointer),
    };
}
/** A finding about the value at a pointer of a curated file. */
export function raise({ document, value }, pointer, said, at) {
    const { name, ...place } = placed(document, pointer, value);
    return { ...place, ...said, message: `${name}${said.message}`, ...(at ? { at } : {}) };
}
