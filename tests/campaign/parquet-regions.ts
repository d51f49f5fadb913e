import { parquetMetadata } from 'hyparquet';
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';

/** A part of a file: from a byte up to another one. */
export interface Region {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The pages of a column’s chunk, each with the header before it. */
function* pagesOf(column: string, bytes: Uint8Array, from: number, to: number): Generator<Region> {
  let start = from;
  for (let page = 1; start < to; page += 1) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + start, to - start);
    const reader = { view, offset: 0 };
    const { field_3: size } = deserializeTCompactProtocol(reader) as { field_3: number };
    const body = start + reader.offset;
    yield { name: `${column}, header of page ${page}`, start, end: body };
    if (size > 0) yield { name: `${column}, page ${page}`, start: body, end: body + size };
    start = body + size;
  }
}

const footerParts = 8;

/** What a Parquet file consists of, from its first byte to its last: marks, pages with their headers, and the footer in eight parts. */
export function regionsOf(bytes: Uint8Array): Region[] {
  const buffer = bytes.slice().buffer;
  const { row_groups: groups } = parquetMetadata(buffer);
  const footerLength = new DataView(buffer).getUint32(bytes.length - 8, true);
  const footer = bytes.length - 8 - footerLength;
  const pages = groups.flatMap(({ columns }) =>
    columns.flatMap(({ meta_data: facts }) => {
      if (!facts) return [];
      const start = Number(facts.dictionary_page_offset ?? facts.data_page_offset);
      const end = start + Number(facts.total_compressed_size);
      return [...pagesOf(facts.path_in_schema.join('.'), bytes, start, end)];
    }),
  );
  const part = Math.ceil(footerLength / footerParts);
  const inFooter = Array.from({ length: footerParts }, (_, at) => ({
    name: `footer, part ${at + 1}`,
    start: footer + at * part,
    end: Math.min(footer + (at + 1) * part, bytes.length - 8),
  }));
  return [
    { name: 'first mark', start: 0, end: 4 },
    ...pages,
    ...inFooter,
    { name: 'length of the footer', start: bytes.length - 8, end: bytes.length - 4 },
    { name: 'last mark', start: bytes.length - 4, end: bytes.length },
  ];
}
