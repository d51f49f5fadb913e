import { z } from 'zod';
declare const exception: z.ZodObject<{
    reason: z.ZodString;
    exact: z.ZodString;
    prefix: z.ZodOptional<z.ZodString>;
    suffix: z.ZodOptional<z.ZodString>;
    check: z.ZodString;
    article: z.ZodString;
}, z.core.$strict>;
export declare const exceptionsFile: z.ZodObject<{
    $schema: z.ZodString;
    exceptions: z.ZodArray<z.ZodObject<{
        reason: z.ZodString;
        exact: z.ZodString;
        prefix: z.ZodOptional<z.ZodString>;
        suffix: z.ZodOptional<z.ZodString>;
        check: z.ZodString;
        article: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
export declare const idKind: z.ZodEnum<{
    quote: "quote";
    actor: "actor";
    event: "event";
    article: "article";
}>;
export declare const idText: z.ZodString;
declare const registeredId: z.ZodDiscriminatedUnion<[z.ZodObject<{
    id: z.ZodString;
    kind: z.ZodEnum<{
        quote: "quote";
        actor: "actor";
        event: "event";
        article: "article";
    }>;
    status: z.ZodLiteral<"active">;
}, z.core.$strict>, z.ZodObject<{
    id: z.ZodString;
    kind: z.ZodEnum<{
        quote: "quote";
        actor: "actor";
        event: "event";
        article: "article";
    }>;
    status: z.ZodLiteral<"merged">;
    into: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    id: z.ZodString;
    kind: z.ZodEnum<{
        quote: "quote";
        actor: "actor";
        event: "event";
        article: "article";
    }>;
    status: z.ZodLiteral<"withdrawn">;
    reason: z.ZodString;
}, z.core.$strict>], "status">;
export declare const idsFile: z.ZodObject<{
    $schema: z.ZodString;
    ids: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            quote: "quote";
            actor: "actor";
            event: "event";
            article: "article";
        }>;
        status: z.ZodLiteral<"active">;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            quote: "quote";
            actor: "actor";
            event: "event";
            article: "article";
        }>;
        status: z.ZodLiteral<"merged">;
        into: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            quote: "quote";
            actor: "actor";
            event: "event";
            article: "article";
        }>;
        status: z.ZodLiteral<"withdrawn">;
        reason: z.ZodString;
    }, z.core.$strict>], "status">>;
}, z.core.$strict>;
export type Exception = z.infer<typeof exception>;
export type ExceptionsFile = z.infer<typeof exceptionsFile>;
export type RegisteredId = z.infer<typeof registeredId>;
export type IdsFile = z.infer<typeof idsFile>;
export {};
