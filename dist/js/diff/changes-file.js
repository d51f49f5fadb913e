import { requiredBump } from './bump.js';
import { summarise } from './summarise.js';
/** The contents of curated/changes/<version>.json for a difference. */
export function changesOf(difference, { version, previous, date, notes }) {
    const content = summarise(difference);
    const { digest } = difference.old;
    return {
        $schema: '../../schemas/changes.schema.json',
        version,
        previous,
        ...(digest === undefined ? {} : { previous_digest: digest }),
        date,
        bump: requiredBump(content).bump,
        notes: [...notes],
        ...content,
    };
}
