import { z } from 'zod';
/** Changes by what they ask of the version, the smallest first. */
export declare const bumps: readonly ["patch", "minor", "major"];
export type Bump = (typeof bumps)[number];
declare const columnChange: z.ZodObject<{
    table: z.ZodString;
    column: z.ZodString;
    change: z.ZodEnum<{
        type: "type";
        added: "added";
        removed: "removed";
        meaning: "meaning";
    }>;
    old: z.ZodOptional<z.ZodString>;
    new: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
declare const codeChange: z.ZodObject<{
    vocabulary: z.ZodString;
    change: z.ZodEnum<{
        added: "added";
        removed: "removed";
        redefined: "redefined";
    }>;
    codes: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
declare const tableCount: z.ZodObject<{
    table: z.ZodString;
    rows: z.ZodInt;
    added: z.ZodInt;
    removed: z.ZodInt;
    changed: z.ZodInt;
    cells: z.ZodInt;
}, z.core.$strict>;
declare const idsOfKind: z.ZodObject<{
    kind: z.ZodEnum<{
        quote: "quote";
        actor: "actor";
        event: "event";
        article: "article";
    }>;
    ids: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
declare const changedRecord: z.ZodObject<{
    kind: z.ZodEnum<{
        quote: "quote";
        actor: "actor";
        event: "event";
        article: "article";
    }>;
    id: z.ZodString;
    cells: z.ZodArray<z.ZodObject<{
        column: z.ZodString;
        old: z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodArray<z.ZodString>, z.ZodNull]>;
        new: z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodArray<z.ZodString>, z.ZodNull]>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** What a release changed against its predecessor; the computed part of a changes file. */
export declare const changesContent: {
    tables: z.ZodObject<{
        added: z.ZodArray<z.ZodString>;
        removed: z.ZodArray<z.ZodString>;
    }, z.core.$strict>;
    columns: z.ZodArray<z.ZodObject<{
        table: z.ZodString;
        column: z.ZodString;
        change: z.ZodEnum<{
            type: "type";
            added: "added";
            removed: "removed";
            meaning: "meaning";
        }>;
        old: z.ZodOptional<z.ZodString>;
        new: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    codes: z.ZodArray<z.ZodObject<{
        vocabulary: z.ZodString;
        change: z.ZodEnum<{
            added: "added";
            removed: "removed";
            redefined: "redefined";
        }>;
        codes: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>;
    counts: z.ZodArray<z.ZodObject<{
        table: z.ZodString;
        rows: z.ZodInt;
        added: z.ZodInt;
        removed: z.ZodInt;
        changed: z.ZodInt;
        cells: z.ZodInt;
    }, z.core.$strict>>;
    added: z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            quote: "quote";
            actor: "actor";
            event: "event";
            article: "article";
        }>;
        ids: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>;
    removed: z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            quote: "quote";
            actor: "actor";
            event: "event";
            article: "article";
        }>;
        ids: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>;
    renamed: z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            quote: "quote";
            actor: "actor";
            event: "event";
            article: "article";
        }>;
        old: z.ZodString;
        new: z.ZodString;
    }, z.core.$strict>>;
    changed: z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            quote: "quote";
            actor: "actor";
            event: "event";
            article: "article";
        }>;
        id: z.ZodString;
        cells: z.ZodArray<z.ZodObject<{
            column: z.ZodString;
            old: z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodArray<z.ZodString>, z.ZodNull]>;
            new: z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodArray<z.ZodString>, z.ZodNull]>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
};
export declare const changesFile: z.ZodObject<{
    tables: z.ZodObject<{
        added: z.ZodArray<z.ZodString>;
        removed: z.ZodArray<z.ZodString>;
    }, z.core.$strict>;
    columns: z.ZodArray<z.ZodObject<{
        table: z.ZodString;
        column: z.ZodString;
        change: z.ZodEnum<{
            type: "type";
            added: "added";
            removed: "removed";
            meaning: "meaning";
        }>;
        old: z.ZodOptional<z.ZodString>;
        new: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    codes: z.ZodArray<z.ZodObject<{
        vocabulary: z.ZodString;
        change: z.ZodEnum<{
            added: "added";
            removed: "removed";
            redefined: "redefined";
        }>;
        codes: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>;
    counts: z.ZodArray<z.ZodObject<{
        table: z.ZodString;
        rows: z.ZodInt;
        added: z.ZodInt;
        removed: z.ZodInt;
        changed: z.ZodInt;
        cells: z.ZodInt;
    }, z.core.$strict>>;
    added: z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            quote: "quote";
            actor: "actor";
            event: "event";
            article: "article";
        }>;
        ids: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>;
    removed: z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            quote: "quote";
            actor: "actor";
            event: "event";
            article: "article";
        }>;
        ids: z.ZodArray<z.ZodString>;
    }, z.core.$strict>>;
    renamed: z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            quote: "quote";
            actor: "actor";
            event: "event";
            article: "article";
        }>;
        old: z.ZodString;
        new: z.ZodString;
    }, z.core.$strict>>;
    changed: z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            quote: "quote";
            actor: "actor";
            event: "event";
            article: "article";
        }>;
        id: z.ZodString;
        cells: z.ZodArray<z.ZodObject<{
            column: z.ZodString;
            old: z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodArray<z.ZodString>, z.ZodNull]>;
            new: z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodArray<z.ZodString>, z.ZodNull]>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    $schema: z.ZodString;
    version: z.ZodString;
    previous: z.ZodString;
    previous_digest: z.ZodOptional<z.ZodString>;
    date: z.ZodISODate;
    bump: z.ZodEnum<{
        patch: "patch";
        minor: "minor";
        major: "major";
    }>;
    notes: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
export type ChangesContent = z.infer<z.ZodObject<typeof changesContent>>;
export type ColumnChange = z.infer<typeof columnChange>;
export type CodeChange = z.infer<typeof codeChange>;
export type TableCount = z.infer<typeof tableCount>;
export type IdsOfKind = z.infer<typeof idsOfKind>;
export type ChangedRecord = z.infer<typeof changedRecord>;
export type ChangesFile = z.infer<typeof changesFile>;
export {};
