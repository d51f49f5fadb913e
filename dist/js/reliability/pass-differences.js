import { pairUnits } from './pairs.js';
import { unitsOf } from './units.js';
import { variablesOf } from './variables.js';
/**
 * The units that are adjudicated. Mentions of events are not: how many passages of an event are quoted is the published
 * records' business, and what they say is decided with the event.
 */
export const adjudicatedUnits = [
    'quote',
    'stance',
    'event',
    'actor_mention',
];
const shown = (value) => {
    if (value === null || value === undefined)
        return undefined;
    if (typeof value === 'object')
        return value.length === 0 ? undefined : value.join(', ');
    // With the typographic minus: spreadsheets take a text that begins with a hyphen for a formula.
    return typeof value === 'number' && value < 0 ? `−${-value}` : String(value);
};
function differencesOfUnit(unit, published, first, second) {
    const place = { unit, id: published.id, record: published.record, pass: undefined };
    const found = [];
    if (!first || !second) {
        found.push({
            ...place,
            variable: 'unit',
            first: first?.id,
            second: second?.id,
            published: published.id,
        });
    }
    for (const { name } of variablesOf[unit]) {
        const [own, ...others] = [published, first, second].map((each) => each === undefined ? undefined : { value: shown(each.values[name]) });
        if (others.every((other) => other === undefined || other.value === own?.value))
            continue;
        const [one, two] = others;
        found.push({
            ...place,
            variable: name,
            first: one?.value,
            second: two?.value,
            published: own?.value,
        });
    }
    return found;
}
function differencesOfKind(unit, published, passes) {
    const own = unitsOf(unit, published);
    const pairings = {
        first: pairUnits(unit, own, unitsOf(unit, passes.first)),
        second: pairUnits(unit, own, unitsOf(unit, passes.second)),
    };
    const firstOf = new Map(pairings.first.pairs);
    const secondOf = new Map(pairings.second.pairs);
    const changed = own.flatMap((each) => differencesOfUnit(unit, each, firstOf.get(each), secondOf.get(each)));
    const dropped = ['first', 'second'].flatMap((pass) => pairings[pass].onlySecond.map(({ id, record }) => ({
        unit,
        id,
        record,
        pass,
        variable: 'unit',
        first: pass === 'first' ? id : undefined,
        second: pass === 'second' ? id : undefined,
        published: undefined,
    })));
    return [...changed, ...dropped];
}
/** Everything in which the passes and the published records differ, in the order of the records. */
export const passDifferences = (published, passes) => adjudicatedUnits.flatMap((unit) => differencesOfKind(unit, published, passes));
