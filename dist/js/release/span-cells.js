/** The cells of a passage of the article's text. @throws Error for a passage out of it, which no record may quote. */
export function spanCells({ block, text, charStart, charEnd, byteStart, byteEnd }) {
    if (charStart === undefined || charEnd === undefined) {
        throw new Error(`"${text}" stands out of the text, in ${block.id}.`);
    }
    return { char_start: charStart, char_end: charEnd, byte_start: byteStart, byte_end: byteEnd };
}
/** A value that the checks have made sure of. @throws Error naming what is missing. */
export function required(value, what) {
    if (value === undefined)
        throw new Error(`${what} is missing although every check passed.`);
    return value;
}
