import { z } from 'zod';
import { type Claim } from './claims.js';
/** The parts of datapackage.json that other files state, too. */
export declare const dataPackageFile: z.ZodObject<{
    $schema: z.ZodUnknown;
    name: z.ZodString;
    id: z.ZodOptional<z.ZodString>;
    title: z.ZodString;
    description: z.ZodString;
    homepage: z.ZodOptional<z.ZodString>;
    version: z.ZodString;
    created: z.ZodString;
    keywords: z.ZodArray<z.ZodString>;
    licenses: z.ZodTuple<[z.ZodObject<{
        name: z.ZodOptional<z.ZodString>;
        path: z.ZodString;
        title: z.ZodString;
    }, z.core.$strip>], null>;
    contributors: z.ZodArray<z.ZodObject<{
        title: z.ZodString;
        roles: z.ZodUnknown;
    }, z.core.$strict>>;
    sources: z.ZodArray<z.ZodObject<{
        title: z.ZodString;
        path: z.ZodString;
    }, z.core.$strip>>;
    resources: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        path: z.ZodString;
        title: z.ZodOptional<z.ZodString>;
        description: z.ZodOptional<z.ZodString>;
        type: z.ZodOptional<z.ZodLiteral<"table">>;
        format: z.ZodString;
        mediatype: z.ZodString;
        encoding: z.ZodOptional<z.ZodLiteral<"utf-8">>;
        bytes: z.ZodInt;
        hash: z.ZodString;
        licenses: z.ZodTuple<[z.ZodObject<{
            name: z.ZodOptional<z.ZodString>;
            path: z.ZodString;
            title: z.ZodString;
        }, z.core.$strip>], null>;
        sources: z.ZodOptional<z.ZodTuple<[z.ZodObject<{
            title: z.ZodString;
            path: z.ZodString;
        }, z.core.$strip>], null>>;
        dialect: z.ZodOptional<z.ZodUnknown>;
        schema: z.ZodOptional<z.ZodObject<{
            fields: z.ZodArray<z.ZodObject<{
                name: z.ZodString;
                type: z.ZodString;
                title: z.ZodString;
                description: z.ZodString;
                example: z.ZodString;
                constraints: z.ZodObject<{
                    required: z.ZodBoolean;
                    enum: z.ZodOptional<z.ZodArray<z.ZodString>>;
                    pattern: z.ZodOptional<z.ZodString>;
                }, z.core.$strip>;
            }, z.core.$strip>>;
            missingValues: z.ZodUnknown;
            primaryKey: z.ZodArray<z.ZodString>;
            foreignKeys: z.ZodOptional<z.ZodArray<z.ZodObject<{
                fields: z.ZodTuple<[z.ZodString], null>;
                reference: z.ZodObject<{
                    resource: z.ZodString;
                    fields: z.ZodTuple<[z.ZodString], null>;
                }, z.core.$strip>;
            }, z.core.$strip>>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type DataPackageFile = z.infer<typeof dataPackageFile>;
/** What datapackage.json says. */
export declare function dataPackageClaims(value: DataPackageFile): Claim[];
