/** Lists by the text of each item. */
function grouped(rows, textOf) {
    const groups = new Map();
    for (const row of rows) {
        const text = textOf(row);
        const group = groups.get(text);
        if (group)
            group.push(row);
        else
            groups.set(text, [row]);
    }
    return groups;
}
export const sameCell = (a, b) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
/** Pairs rows that share an identity: equal ones first, then each with the least different that is left. */
function pairGroup(olds, news, compared) {
    const [old, current] = [olds[0], news[0]];
    if (old && current && olds.length === 1 && news.length === 1)
        return [[old, current]];
    const distances = olds.flatMap((one, oldIndex) => news.map((other, newIndex) => ({
        one,
        other,
        place: oldIndex + newIndex,
        differences: compared.filter((column) => !sameCell(one[column], other[column])).length,
    })));
    distances.sort((a, b) => a.differences - b.differences || a.place - b.place);
    const taken = new Set();
    return distances.flatMap(({ one, other }) => {
        if (taken.has(one) || taken.has(other))
            return [];
        taken.add(one).add(other);
        return [[one, other]];
    });
}
/** Finds for each row of a table its counterpart in the other release. `compared` are the columns that both have. */
export function pairRows(olds, news, identity, compared) {
    const textOf = (row) => JSON.stringify(identity.columns.map((column) => row[column] ?? null));
    const oldGroups = grouped(olds, textOf);
    const pairs = [...grouped(news, textOf)].flatMap(([text, group]) => pairGroup(oldGroups.get(text) ?? [], group, compared));
    const paired = new Set(pairs.flat());
    const isLeft = (row) => !paired.has(row);
    return { pairs, removed: olds.filter(isLeft), added: news.filter(isLeft) };
}
