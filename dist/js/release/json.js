/** One JSON file: an array of row objects, one to a line, keys in column order, a newline at the end. */
export function encodeJson(columns, rows) {
    const lines = [];
    for (const row of rows) {
        lines.push(JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]))));
    }
    const text = lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
    return new TextEncoder().encode(text);
}
