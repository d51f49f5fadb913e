/** The part of parquetjs-lite that we use; the package ships no types. */
declare module 'parquetjs-lite' {
  import type { Writable } from 'node:stream';

  export interface ParquetField {
    readonly type?: 'UTF8' | 'INT32' | 'DOUBLE' | 'BOOLEAN' | 'DATE' | 'LIST';
    readonly optional?: boolean;
    readonly repeated?: boolean;
    readonly compression?: 'SNAPPY';
    readonly statistics?: false;
    readonly fields?: Readonly<Record<string, ParquetField>>;
  }

  export class ParquetSchema {
    constructor(fields: Readonly<Record<string, ParquetField>>);
  }

  export class ParquetWriter {
    static openStream(
      schema: ParquetSchema,
      output: Writable,
      options: { readonly rowGroupSize: number; readonly pageIndex: false },
    ): Promise<ParquetWriter>;
    setMetadata(key: string, value: string): void;
    appendRow(row: Readonly<Record<string, unknown>>): Promise<void>;
    close(): Promise<void>;
  }

  const parquet: { ParquetSchema: typeof ParquetSchema; ParquetWriter: typeof ParquetWriter };
  export default parquet;
}
