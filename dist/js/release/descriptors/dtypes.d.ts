/** dtypes.json: for every table, how pandas, polars, DuckDB, base R and readr should read its CSV file. */
export declare const readerTypesOfTables: () => {
    [k: string]: {
        pandas: {
            dtype: {
                [k: string]: string;
            };
            parse_dates: string[];
            keep_default_na: boolean;
            na_values: string[];
        };
        polars: {
            [k: string]: string;
        };
        duckdb: {
            [k: string]: string;
        };
        r: {
            [k: string]: string;
        };
        readr: string;
        lists: string[];
    };
};
