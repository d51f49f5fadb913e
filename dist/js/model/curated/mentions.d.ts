import { z } from 'zod';
declare const override: z.ZodObject<{
    sense: z.ZodEnum<{
        place: "place";
        part_of_name: "part_of_name";
    }>;
    note: z.ZodOptional<z.ZodString>;
    exact: z.ZodString;
    prefix: z.ZodOptional<z.ZodString>;
    suffix: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
export declare const mentionsFile: z.ZodObject<{
    $schema: z.ZodString;
    mentions: z.ZodArray<z.ZodObject<{
        sense: z.ZodEnum<{
            place: "place";
            part_of_name: "part_of_name";
        }>;
        note: z.ZodOptional<z.ZodString>;
        exact: z.ZodString;
        prefix: z.ZodOptional<z.ZodString>;
        suffix: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type SenseOverride = z.infer<typeof override>;
export type MentionsFile = z.infer<typeof mentionsFile>;
export {};
