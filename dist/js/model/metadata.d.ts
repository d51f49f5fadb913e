import { z } from 'zod';
/** What package.json says of the dataset: the only place for title, dates and authors. */
export declare const packageFile: z.ZodObject<{
    name: z.ZodString;
    version: z.ZodString;
    dataset: z.ZodObject<{
        title: z.ZodString;
        releaseDate: z.ZodISODate;
        licence: z.ZodLiteral<"CC-BY-4.0">;
        authors: z.ZodArray<z.ZodString>;
        keywords: z.ZodArray<z.ZodString>;
        abstract: z.ZodString;
        doi: z.ZodOptional<z.ZodString>;
        url: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>;
}, z.core.$strip>;
export type PackageFile = z.infer<typeof packageFile>;
