import { codes } from '../model/codes.js';
const nominal = (name) => ({ name, level: 'nominal' });
const set = (name) => ({ name, level: 'set' });
const confidence = {
    name: 'confidence',
    level: 'ordinal',
    order: [...codes.confidence].reverse(),
};
/** What is compared of each sort of unit. A field left out counts as a value of its own: leaving it out is a decision. */
export const variablesOf = {
    quote: [
        ...['kind', 'speaker', 'speaker_basis', 'cue', 'channel', 'addressee'].map(nominal),
        ...['said', 'said_basis', 'nested', 'negated'].map(nominal),
        set('issues'),
        confidence,
    ],
    stance: [
        nominal('holder'),
        { name: 'stance', level: 'ordinal', order: [-2, -1, 0, 1, 2] },
        nominal('stance_basis'),
        confidence,
    ],
    event: [
        ...['family', 'type', 'status', 'multiplicity', 'outcome', 'level', 'format'].map(nominal),
        ...['date', 'date_basis', 'cameo'].map(nominal),
        set('participants'),
        set('issues'),
        confidence,
    ],
    event_mention: [nominal('claimed_by'), nominal('status')],
    actor_mention: [nominal('actor'), nominal('sense')],
};
