/** What a row’s own passage is called, by table. */
const passageColumns = ['text', 'title_as_printed'];
const unitOf = (stem) => stem === 'char' || stem.endsWith('_char') ? 'characters' : 'bytes';
/**
 * The spans of a table, from the names of its columns: `char_*` and `byte_*` place the row’s passage, `X_start` and `X_end` the
 * words of column X in the raw file. None where a row has no article, for then they place nothing.
 */
export function spanColumns({ columns }) {
    const names = new Set(columns.map(({ name }) => name));
    if (!names.has('article_id'))
        return [];
    return [...names].flatMap((start) => {
        const stem = /^(.+)_start$/.exec(start)?.[1];
        const end = `${stem ?? ''}_end`;
        if (stem === undefined || !names.has(end))
            return [];
        const isPassage = !names.has(stem);
        const words = isPassage ? passageColumns.find((name) => names.has(name)) : stem;
        return words === undefined ? [] : [{ unit: unitOf(stem), start, end, words, isPassage }];
    });
}
