import { z } from 'zod';
import { line } from './fields.js';
/** What package.json says of the dataset: the only place for title, dates and authors. */
export const packageFile = z.object({
    name: z.string().min(1),
    version: z.string().regex(/^[0-9]+\.[0-9]+\.[0-9]+$/),
    dataset: z.strictObject({
        title: line('Title of the dataset.'),
        releaseDate: z.iso.date(),
        licence: z.literal('CC-BY-4.0'),
        authors: z.array(line('An author as an entity.')).min(1),
        keywords: z.array(line('A keyword.')).min(1),
        abstract: line('What it is, in a few sentences.'),
        doi: z
            .string()
            .regex(/^10\.[0-9]{4,9}\/[!-~]+$/)
            .optional()
            .meta({ description: 'The DOI registered for the dataset, without a resolver before it.' }),
        url: z
            .string()
            .regex(/^https:\/\/[!-~]+$/)
            .optional()
            .meta({ description: 'The page of the dataset on the Web.' }),
    }),
});
