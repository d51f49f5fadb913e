import { z } from 'zod';
declare const actor: z.ZodObject<{
    id: z.ZodString;
    kind: z.ZodEnum<{
        person: "person";
        state: "state";
        body: "body";
        igo: "igo";
        group: "group";
        media: "media";
    }>;
    name: z.ZodString;
    state: z.ZodOptional<z.ZodString>;
    parent: z.ZodOptional<z.ZodString>;
    codes: z.ZodOptional<z.ZodObject<{
        iso3: z.ZodString;
        cow_ccode: z.ZodInt;
        cow_abbrev: z.ZodString;
        gw_gwno: z.ZodInt;
        cameo_country: z.ZodString;
    }, z.core.$strict>>;
    printed: z.ZodArray<z.ZodObject<{
        article: z.ZodString;
        spellings: z.ZodArray<z.ZodString>;
        roles: z.ZodOptional<z.ZodArray<z.ZodObject<{
            body: z.ZodOptional<z.ZodString>;
            status: z.ZodEnum<{
                incumbent: "incumbent";
                former: "former";
                elect: "elect";
            }>;
            discrepancy: z.ZodOptional<z.ZodString>;
            exact: z.ZodString;
            prefix: z.ZodOptional<z.ZodString>;
            suffix: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>>;
    }, z.core.$strict>>;
    note: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
export declare const actorsFile: z.ZodObject<{
    $schema: z.ZodString;
    actors: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            person: "person";
            state: "state";
            body: "body";
            igo: "igo";
            group: "group";
            media: "media";
        }>;
        name: z.ZodString;
        state: z.ZodOptional<z.ZodString>;
        parent: z.ZodOptional<z.ZodString>;
        codes: z.ZodOptional<z.ZodObject<{
            iso3: z.ZodString;
            cow_ccode: z.ZodInt;
            cow_abbrev: z.ZodString;
            gw_gwno: z.ZodInt;
            cameo_country: z.ZodString;
        }, z.core.$strict>>;
        printed: z.ZodArray<z.ZodObject<{
            article: z.ZodString;
            spellings: z.ZodArray<z.ZodString>;
            roles: z.ZodOptional<z.ZodArray<z.ZodObject<{
                body: z.ZodOptional<z.ZodString>;
                status: z.ZodEnum<{
                    incumbent: "incumbent";
                    former: "former";
                    elect: "elect";
                }>;
                discrepancy: z.ZodOptional<z.ZodString>;
                exact: z.ZodString;
                prefix: z.ZodOptional<z.ZodString>;
                suffix: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>>;
        }, z.core.$strict>>;
        note: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type CuratedActor = z.infer<typeof actor>;
export type ActorsFile = z.infer<typeof actorsFile>;
export {};
