import { actorIdColumn, boolean, code, eventIdColumn, integer, token } from './columns.js';
import { defineTable } from './table.js';
const codesOf = (side) => {
    const iso3 = side === 'A' ? 'USA' : 'RUS';
    const number = side === 'A' ? 2 : 365;
    return {
        iso3: token(/^[A-Z]{3}$/, {
            title: `ISO 3166-1 alpha-3 of ${side}`,
            description: `Code of state ${side}.`,
            example: iso3,
        }),
        cow: integer({
            title: `COW number of ${side}`,
            description: `Correlates of War country number of state ${side}.`,
            example: number,
        }),
        gw: integer({
            title: `Gleditsch–Ward number of ${side}`,
            description: `Gleditsch–Ward number of state ${side}; differs from COW for Germany.`,
            example: number,
        }),
    };
};
const [a, b] = [codesOf('A'), codesOf('B')];
export const dyads = defineTable({
    name: 'dyads',
    title: 'Dyads',
    rowIs: 'a pair of states that an event brings together, once for each pair and event',
    description: 'Derived from event_participants, persons and bodies counting for their state; organisations and groups of no single state are left out. In a meeting or an instrument every two states that take part make a pair without direction, ' +
        'by alphabet of ISO codes. In a speech act or a deed the pair runs from whoever acts to whom it is addressed or concerns. Projected, denied and disputed events are included: filter by events.status.',
    key: ['event_id', 'state_a', 'state_b'],
}, {
    event_id: eventIdColumn('The event.'),
    state_a: actorIdColumn('State A', 'The acting state; without direction, the first by ISO code.'),
    iso3_a: a.iso3,
    cow_ccode_a: a.cow,
    gw_gwno_a: a.gw,
    role_a: code('participant_role', {
        title: 'Role of A',
        description: 'The part state A has in the event.',
        example: 'participant',
    }),
    state_b: actorIdColumn('State B', 'The state acted on; without direction, the second by ISO code.'),
    iso3_b: b.iso3,
    cow_ccode_b: b.cow,
    gw_gwno_b: b.gw,
    role_b: code('participant_role', {
        title: 'Role of B',
        description: 'The part state B has in the event.',
        example: 'participant',
    }),
    directed: boolean({
        title: 'Directed',
        description: 'True when the pair runs from A to B.',
        example: false,
    }),
});
