import type { z } from 'zod';
import { code, date, integer, text } from './columns.js';
type Nullable<S extends z.ZodType> = z.ZodNullable<S>;
type TextColumn = Nullable<ReturnType<typeof text>>;
/** The columns of a date `X_*`: its value, bounds, precision, basis and kind. */
export type DateColumns<X extends string> = Record<`${X}_edtf`, TextColumn> & Record<`${X}_earliest` | `${X}_latest`, Nullable<ReturnType<typeof date>>> & Record<`${X}_precision`, Nullable<ReturnType<typeof code<'date_precision'>>>> & Record<`${X}_basis`, Nullable<ReturnType<typeof code<'date_basis'>>>> & Record<`${X}_kind`, Nullable<ReturnType<typeof code<'date_kind'>>>>;
/** The columns that say which words of the raw file a curated date was read from. */
export type SourceColumns<X extends string> = Record<`${X}_source` | `${X}_note`, TextColumn> & Record<`${X}_source_start` | `${X}_source_end`, Nullable<ReturnType<typeof integer>>>;
/** `clause` says what is dated, as a main clause: "the article was published". */
export declare function dateColumns<X extends string>(name: X, clause: string): DateColumns<X>;
export declare function sourceColumns<X extends string>(name: X): SourceColumns<X>;
/** Where a passage of the article's text stands, in the text and in the raw file. */
export declare const spanColumns: () => {
    char_start: z.ZodInt;
    char_end: z.ZodInt;
    byte_start: z.ZodInt;
    byte_end: z.ZodInt;
};
/** As `spanColumns`, for passages that may lie out of the text. */
export declare const pageSpanColumns: () => {
    char_start: z.ZodNullable<z.ZodInt>;
    char_end: z.ZodNullable<z.ZodInt>;
    byte_start: z.ZodInt;
    byte_end: z.ZodInt;
};
export declare const nullableByteColumns: () => {
    byte_start: z.ZodNullable<z.ZodInt>;
    byte_end: z.ZodNullable<z.ZodInt>;
};
export declare const judgementColumns: () => {
    confidence: z.ZodEnum<{
        high: "high";
        medium: "medium";
        low: "low";
    }>;
    confidence_reason: z.ZodNullable<z.ZodEnum<{
        text_silent: "text_silent";
        text_ambiguous: "text_ambiguous";
        text_inconsistent: "text_inconsistent";
        vocabulary_misfit: "vocabulary_misfit";
        outside_knowledge: "outside_knowledge";
    }>>;
    note: z.ZodNullable<z.ZodString>;
};
/** The words said, as quotes and quotes_flat give them. */
export declare const contentColumn: () => z.ZodString;
export {};
