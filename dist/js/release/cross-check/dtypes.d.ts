import { z } from 'zod';
import { type Claim } from './claims.js';
/** dtypes.json, by table. */
export declare const dtypesFile: z.ZodRecord<z.ZodString, z.ZodObject<{
    pandas: z.ZodObject<{
        dtype: z.ZodRecord<z.ZodString, z.ZodString>;
        parse_dates: z.ZodArray<z.ZodString>;
        keep_default_na: z.ZodUnknown;
        na_values: z.ZodUnknown;
    }, z.core.$strict>;
    polars: z.ZodRecord<z.ZodString, z.ZodString>;
    duckdb: z.ZodRecord<z.ZodString, z.ZodString>;
    r: z.ZodRecord<z.ZodString, z.ZodString>;
    readr: z.ZodString;
    lists: z.ZodArray<z.ZodString>;
}, z.core.$strip>>;
/** What dtypes.json says. */
export declare function dtypesClaims(value: z.infer<typeof dtypesFile>): Claim[];
