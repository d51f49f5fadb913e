import { createRequire } from 'node:module';
const load = createRequire(import.meta.url);
/**
 * The rows of a table of the release. The package refers to itself by name, so this finds the data from the
 * compiled package and from a checkout alike.
 */
export const releasedTable = (name) => load(`missile-talks/dist/json/${name}.json`);
