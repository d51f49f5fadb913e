export const dateOf = (period, reference, anchor) => ({ type: 'DATE', period, reference, anchor });
export const vagueDate = (value, anchor) => ({
    type: 'DATE',
    value,
    reference: 'vague',
    anchor,
});
