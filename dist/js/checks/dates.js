import { statusesToCome } from '../model/codes.js';
import { readEdtf } from '../dates/edtf.js';
import { raise } from './check.js';
import { eventsOf, quotesOf } from './records.js';
function curatedDates(project) {
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
const at = ({ from, field }, below) => `${from.pointer}/${field}${below}`;
export const edtfReadable = {
    id: 'date/edtf',
    severity: 'error',
    scope: 'records',
    description: 'Every date is EDTF of level 0 or 1, in the calendar, and ends not before it begins.',
    *run({ project }) {
        for (const placed of curatedDates(project)) {
            const reading = readEdtf(placed.date.edtf);
            if (reading.ok)
                continue;
            yield raise(placed.from.source, at(placed, '/edtf'), {
                message: `"${placed.date.edtf}": ${reading.problem}.`,
                expected: 'a date such as 2001-08-08, 2001-06, 2001-08-13/2001-08-19 or ../2011-09-20',
                fix: 'Write what the words support; never a day they do not give.',
            });
        }
        for (const [index, { outside_facts: facts }] of project.sources.value.articles.entries()) {
            for (const [factIndex, { edtf }] of (facts ?? []).entries()) {
                const reading = readEdtf(edtf);
                if (reading.ok)
                    continue;
                yield raise(project.sources, `/articles/${index}/outside_facts/${factIndex}/edtf`, {
                    message: `"${edtf}": ${reading.problem}.`,
                    expected: 'a date such as 2001-05-18',
                    fix: 'Write the day of the fact.',
                });
            }
        }
    },
};
export const dateKind = {
    id: 'date/kind',
    severity: 'error',
    scope: 'records',
    description: 'A date says span or window exactly where its bounds differ.',
    *run({ project }) {
        for (const placed of curatedDates(project)) {
            if (!placed.bounds)
                continue;
            const differ = placed.bounds.earliest !== placed.bounds.latest;
            if (differ === (placed.date.kind !== undefined))
                continue;
            yield raise(placed.from.source, at(placed, differ ? '' : '/kind'), {
                message: differ
                    ? `${placed.date.edtf} is more than a day and does not say which kind.`
                    : `${placed.date.edtf} is one day and says "${placed.date.kind ?? ''}".`,
                expected: differ
                    ? 'kind span (it lasted from–to) or window (once, somewhere in between)'
                    : 'no kind',
                fix: differ ? 'Add "kind".' : 'Remove "kind".',
            });
        }
    },
};
export const dateSource = {
    id: 'date/source',
    severity: 'error',
    scope: 'records',
    description: 'A date quotes the words it is read from; with basis outside a note names the fact instead.',
    *run({ project }) {
        for (const placed of curatedDates(project)) {
            const { basis, source, note } = placed.date;
            const isOutside = basis === 'outside';
            if (isOutside ? note !== undefined : source !== undefined)
                continue;
            yield raise(placed.from.source, at(placed, ''), {
                message: isOutside
                    ? 'The basis is outside and no note names the fact.'
                    : `The basis is ${basis} and no words are quoted.`,
                expected: isOutside
                    ? 'a note with the fact from outside the article'
                    : 'a source: the words the date is read from',
                fix: isOutside ? 'Add "note".' : 'Add "source": { "exact": … }.',
            });
        }
    },
};
/** Bases that count from the day of writing, so they can be no surer than it is. */
const anchoredBases = new Set([
    'partial',
    'weekday',
    'deictic',
    'dateline',
    'credit_line',
    'inferred',
]);
export const weakestBasis = {
    id: 'date/weakest-basis',
    severity: 'error',
    scope: 'records',
    description: 'A date that counts from a publication date known only from outside has basis outside itself.',
    *run({ project }) {
        for (const placed of curatedDates(project)) {
            if (placed.article.publication.published?.basis !== 'outside')
                continue;
            if (!anchoredBases.has(placed.date.basis))
                continue;
            yield raise(placed.from.source, at(placed, '/basis'), {
                message: `The basis is ${placed.date.basis}, but ${placed.article.id} itself is dated from outside facts.`,
                expected: 'outside: the basis is the weakest link of the chain',
                fix: 'Write "outside", and name the fact in the note.',
            });
        }
    },
};
export const afterArticle = {
    id: 'date/after-article',
    severity: 'error',
    scope: 'records',
    description: 'Nothing begins after its article’s latest date unless its status is to come; what is ongoing may end later.',
    *run({ project }) {
        for (const placed of curatedDates(project)) {
            const written = placed.article.publication.published?.bounds.latest ?? null;
            const earliest = placed.bounds?.earliest ?? null;
            if (written === null ||
                earliest === null ||
                earliest <= written ||
                statusesToCome.has(placed.status))
                continue;
            yield raise(placed.from.source, at(placed, '/edtf'), {
                message: `${placed.date.edtf} begins after ${placed.article.id} was published (${written}), and the status is ${placed.status}.`,
                expected: `a date not after ${written}, or a status to come`,
                fix: 'Correct the date or the status.',
            });
        }
    },
};
export const overByArticle = {
    id: 'date/over-by-article',
    severity: 'error',
    scope: 'records',
    description: 'What has occurred, or was said, was over by the article’s latest date.',
    *run({ project }) {
        for (const placed of curatedDates(project)) {
            if (placed.status !== 'occurred' || !placed.bounds)
                continue;
            const written = placed.article.publication.published?.bounds.latest ?? null;
            const { latest } = placed.bounds;
            if (written === null || (latest !== null && latest <= written))
                continue;
            yield raise(placed.from.source, at(placed, '/edtf'), {
                message: `${placed.date.edtf} may end after ${placed.article.id} was published (${written}), and it has occurred.`,
                expected: `a latest day not after ${written}`,
                fix: 'Bound it by the publication date, or correct the status.',
            });
        }
    },
};
const unbounded = { earliest: null, latest: null };
export const publicationFound = {
    id: 'date/publication',
    severity: 'warning',
    scope: 'corpus',
    description: 'Every article has a publication date bounded on both sides, from its page or from outside facts.',
    *run({ project }) {
        for (const article of project.articles) {
            const { earliest, latest } = article.publication.published?.bounds ?? unbounded;
            if (earliest !== null && latest !== null)
                continue;
            const index = project.sources.value.articles.indexOf(article.source);
            yield raise(project.sources, `/articles/${index}`, {
                message: `Nothing bounds when ${article.id} was published on both sides.`,
                expected: 'a date on the page, or outside facts that bound it',
                fix: 'Add outside_facts with effect not_before and not_after, if any are known.',
            });
        }
    },
};
