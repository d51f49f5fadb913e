import { z } from 'zod';
/** A part of a descriptor that is the same in every release, as its standard wants it. */
export declare const constant: (value: unknown) => z.ZodUnknown;
