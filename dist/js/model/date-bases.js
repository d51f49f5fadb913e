/** Bases that count from the day of writing, so a date on one of them can be no surer than that day is. */
export const basesFromPublication = new Set([
    'partial',
    'weekday',
    'deictic',
    'dateline',
    'credit_line',
    'inferred',
]);
