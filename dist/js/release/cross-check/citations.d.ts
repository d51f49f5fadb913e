import { z } from 'zod';
import { type Claim } from './claims.js';
export declare function cffClaims(text: string): Claim[];
export declare const zenodoFile: z.ZodObject<{
    title: z.ZodString;
    upload_type: z.ZodString;
    description: z.ZodString;
    creators: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
    }, z.core.$strip>>;
    license: z.ZodString;
    keywords: z.ZodArray<z.ZodString>;
    version: z.ZodString;
    publication_date: z.ZodString;
    access_right: z.ZodLiteral<"open">;
    language: z.ZodLiteral<"eng">;
    references: z.ZodArray<z.ZodString>;
    doi: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
/** Zenodo knows licences by their SPDX names in lower case. */
export declare const zenodoClaims: (value: z.infer<typeof zenodoFile>) => Claim[];
export declare const cslFile: z.ZodTuple<[z.ZodObject<{
    id: z.ZodString;
    type: z.ZodString;
    title: z.ZodString;
    author: z.ZodArray<z.ZodObject<{
        literal: z.ZodString;
    }, z.core.$strip>>;
    issued: z.ZodObject<{
        'date-parts': z.ZodTuple<[z.ZodArray<z.ZodInt>], null>;
    }, z.core.$strip>;
    version: z.ZodString;
    abstract: z.ZodString;
    keyword: z.ZodString;
    language: z.ZodLiteral<"en">;
    DOI: z.ZodOptional<z.ZodString>;
    URL: z.ZodOptional<z.ZodString>;
}, z.core.$strict>], null>;
export declare function cslClaims([value]: z.infer<typeof cslFile>): Claim[];
/** Fields of the one BibTeX entry, TeX's escapes and the outer braces taken off. */
export declare function bibtexClaims(text: string): Claim[];
export declare function risClaims(text: string): Claim[];
