import { readEdtf } from '../dates/edtf.js';
import { eventsOf, quotesOf } from './records.js';
export function curatedDates(project) {
    const place = (from, field, date, status) => {
        if (!date)
            return [];
        const reading = readEdtf(date.edtf);
        return [
            {
                date,
                bounds: reading.ok ? reading.bounds : undefined,
                article: from.records.article,
                from,
                field,
                status,
            },
        ];
    };
    return [
        ...eventsOf(project).flatMap((from) => place(from, 'date', from.record.date, from.record.status)),
        ...quotesOf(project).flatMap((from) => place(from, 'said', from.record.said, 'occurred')),
    ];
}
/** Pointer of the date, or of a field `below` it. */
export const at = ({ from, field }, below) => `${from.pointer}/${field}${below}`;
