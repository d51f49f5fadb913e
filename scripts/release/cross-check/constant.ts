import { z } from 'zod';

/** A part of a descriptor that is the same in every release, as its standard wants it. */
export const constant = (value: unknown) =>
  z.unknown().refine((found) => JSON.stringify(found) === JSON.stringify(value), {
    message: `should be ${JSON.stringify(value).slice(0, 120)}`,
  });
