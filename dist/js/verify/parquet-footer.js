import { parquetMetadata, parquetSchema } from 'hyparquet';
function typeOf({ element, children }) {
    const { type, converted_type: converted } = element;
    if (converted === 'LIST') {
        const leaf = children[0]?.children[0]?.element;
        return leaf?.type === 'BYTE_ARRAY' && leaf.converted_type === 'UTF8' ? 'list' : undefined;
    }
    if (type === 'BYTE_ARRAY' && converted === 'UTF8')
        return 'text';
    if (type === 'INT32')
        return converted === 'DATE' ? 'date' : converted === undefined ? 'integer' : undefined;
    if (type === 'DOUBLE')
        return 'number';
    return type === 'BOOLEAN' ? 'boolean' : undefined;
}
/** Reads the footer of a Parquet file. @throws anything when it is damaged. */
export function readFooter(bytes) {
    const metadata = parquetMetadata(bytes.slice().buffer);
    const columns = parquetSchema(metadata).children.map((child) => ({
        name: child.element.name,
        type: typeOf(child),
        nullable: child.element.repetition_type === 'OPTIONAL',
    }));
    const pairs = (metadata.key_value_metadata ?? []).map(({ key, value = '' }) => [key, value]);
    return { columns, pairs: Object.fromEntries(pairs) };
}
