import { z } from 'zod';
declare const decision: z.ZodObject<{
    unit: z.ZodEnum<{
        quote: "quote";
        stance: "stance";
        event: "event";
        event_mention: "event_mention";
        actor_mention: "actor_mention";
    }>;
    record: z.ZodString;
    pass: z.ZodOptional<z.ZodEnum<{
        first: "first";
        second: "second";
    }>>;
    variables: z.ZodOptional<z.ZodArray<z.ZodString>>;
    reason: z.ZodString;
}, z.core.$strict>;
export declare const adjudicationFile: z.ZodObject<{
    $schema: z.ZodString;
    decisions: z.ZodArray<z.ZodObject<{
        unit: z.ZodEnum<{
            quote: "quote";
            stance: "stance";
            event: "event";
            event_mention: "event_mention";
            actor_mention: "actor_mention";
        }>;
        record: z.ZodString;
        pass: z.ZodOptional<z.ZodEnum<{
            first: "first";
            second: "second";
        }>>;
        variables: z.ZodOptional<z.ZodArray<z.ZodString>>;
        reason: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type Decision = z.infer<typeof decision>;
export type AdjudicationFile = z.infer<typeof adjudicationFile>;
export {};
