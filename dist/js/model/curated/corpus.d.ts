import { z } from 'zod';
declare const outsideFact: z.ZodObject<{
    fact: z.ZodString;
    effect: z.ZodEnum<{
        not_before: "not_before";
        not_after: "not_after";
    }>;
    edtf: z.ZodString;
}, z.core.$strict>;
declare const source: z.ZodObject<{
    id: z.ZodString;
    file: z.ZodString;
    sha256: z.ZodString;
    bytes: z.ZodInt;
    publisher: z.ZodOptional<z.ZodString>;
    agency: z.ZodOptional<z.ZodString>;
    language: z.ZodString;
    rights: z.ZodString;
    outside_facts: z.ZodOptional<z.ZodArray<z.ZodObject<{
        fact: z.ZodString;
        effect: z.ZodEnum<{
            not_before: "not_before";
            not_after: "not_after";
        }>;
        edtf: z.ZodString;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export declare const sourcesFile: z.ZodObject<{
    $schema: z.ZodString;
    articles: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        file: z.ZodString;
        sha256: z.ZodString;
        bytes: z.ZodInt;
        publisher: z.ZodOptional<z.ZodString>;
        agency: z.ZodOptional<z.ZodString>;
        language: z.ZodString;
        rights: z.ZodString;
        outside_facts: z.ZodOptional<z.ZodArray<z.ZodObject<{
            fact: z.ZodString;
            effect: z.ZodEnum<{
                not_before: "not_before";
                not_after: "not_after";
            }>;
            edtf: z.ZodString;
        }, z.core.$strict>>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
declare const profileLine: z.ZodObject<{
    match: z.ZodEnum<{
        equals: "equals";
        starts_with: "starts_with";
    }>;
    text: z.ZodString;
    role: z.ZodEnum<{
        body: "body";
        headline: "headline";
        deck: "deck";
        subheading: "subheading";
        masthead: "masthead";
        page_date: "page_date";
        navigation: "navigation";
        dateline: "dateline";
        credit_line: "credit_line";
        caption: "caption";
        photo_credit: "photo_credit";
        related_link: "related_link";
        promo: "promo";
        sidebar: "sidebar";
        contact: "contact";
        copyright: "copyright";
        legal: "legal";
        duplicate_heading: "duplicate_heading";
    }>;
}, z.core.$strict>;
declare const publisher: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    date_order: z.ZodOptional<z.ZodEnum<{
        day_first: "day_first";
        month_first: "month_first";
    }>>;
    doubled_heading: z.ZodEnum<{
        subheading: "subheading";
        sidebar: "sidebar";
    }>;
    lines: z.ZodArray<z.ZodObject<{
        match: z.ZodEnum<{
            equals: "equals";
            starts_with: "starts_with";
        }>;
        text: z.ZodString;
        role: z.ZodEnum<{
            body: "body";
            headline: "headline";
            deck: "deck";
            subheading: "subheading";
            masthead: "masthead";
            page_date: "page_date";
            navigation: "navigation";
            dateline: "dateline";
            credit_line: "credit_line";
            caption: "caption";
            photo_credit: "photo_credit";
            related_link: "related_link";
            promo: "promo";
            sidebar: "sidebar";
            contact: "contact";
            copyright: "copyright";
            legal: "legal";
            duplicate_heading: "duplicate_heading";
        }>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export declare const publishersFile: z.ZodObject<{
    $schema: z.ZodString;
    publishers: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        date_order: z.ZodOptional<z.ZodEnum<{
            day_first: "day_first";
            month_first: "month_first";
        }>>;
        doubled_heading: z.ZodEnum<{
            subheading: "subheading";
            sidebar: "sidebar";
        }>;
        lines: z.ZodArray<z.ZodObject<{
            match: z.ZodEnum<{
                equals: "equals";
                starts_with: "starts_with";
            }>;
            text: z.ZodString;
            role: z.ZodEnum<{
                body: "body";
                headline: "headline";
                deck: "deck";
                subheading: "subheading";
                masthead: "masthead";
                page_date: "page_date";
                navigation: "navigation";
                dateline: "dateline";
                credit_line: "credit_line";
                caption: "caption";
                photo_credit: "photo_credit";
                related_link: "related_link";
                promo: "promo";
                sidebar: "sidebar";
                contact: "contact";
                copyright: "copyright";
                legal: "legal";
                duplicate_heading: "duplicate_heading";
            }>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type OutsideFact = z.infer<typeof outsideFact>;
export type Source = z.infer<typeof source>;
export type SourcesFile = z.infer<typeof sourcesFile>;
export type ProfileLine = z.infer<typeof profileLine>;
export type PublisherProfile = z.infer<typeof publisher>;
export type PublishersFile = z.infer<typeof publishersFile>;
export {};
