const transposed = (weights) => (weights[0] ?? []).map((_, column) => weights.map((row) => row[column] ?? 0n));
/** Gives a column to one more row, moving rows already placed along the cheapest path to a free column. */
function place(row, cost, search) {
    const { holder, rowPotential, columnPotential } = search;
    const size = holder.length;
    const slack = Array.from({ length: size }, () => undefined);
    const cameFrom = Array.from({ length: size }, () => 0);
    const reached = new Set();
    holder[0] = row;
    let column = 0;
    while (holder[column] !== 0) {
        reached.add(column);
        const from = holder[column] ?? 0;
        let next = 0;
        let least;
        for (let to = 1; to < size; to += 1) {
            if (reached.has(to))
                continue;
            const reduced = cost(from, to) - (rowPotential[from] ?? 0n) - (columnPotential[to] ?? 0n);
            let best = slack[to];
            if (best === undefined || reduced < best) {
                best = slack[to] = reduced;
                cameFrom[to] = column;
            }
            if (least === undefined || best < least) {
                least = best;
                next = to;
            }
        }
        const delta = least ?? 0n;
        for (let to = 0; to < size; to += 1) {
            if (reached.has(to)) {
                const held = holder[to] ?? 0;
                rowPotential[held] = (rowPotential[held] ?? 0n) + delta;
                columnPotential[to] = (columnPotential[to] ?? 0n) - delta;
            }
            else if (slack[to] !== undefined)
                slack[to] = (slack[to] ?? 0n) - delta;
        }
        column = next;
    }
    while (column !== 0) {
        const previous = cameFrom[column] ?? 0;
        holder[column] = holder[previous] ?? 0;
        column = previous;
    }
}
/**
 * Gives rows columns of their own so that the weights sum to the most there can be; weights are exact, of any size, not negative.
 * The Hungarian method in the form of shortest augmenting paths, O(rows² × columns).
 * Source: Harold Kuhn (1955), The Hungarian Method for the Assignment Problem, Naval Research Logistics Quarterly 2, 83–97; Roy Jonker and
 * Anton Volgenant (1987), A Shortest Augmenting Path Algorithm for Dense and Sparse Linear Assignment Problems, Computing 38, 325–340.
 * @returns row and column of each pair of positive weight, by row
 */
export function assign(weights) {
    const nColumns = weights[0]?.length ?? 0;
    if (weights.length > nColumns) {
        const flipped = assign(transposed(weights)).map(([row, column]) => [column, row]);
        return flipped.sort(([a], [b]) => a - b);
    }
    const search = {
        holder: Array.from({ length: nColumns + 1 }, () => 0),
        rowPotential: Array.from({ length: weights.length + 1 }, () => 0n),
        columnPotential: Array.from({ length: nColumns + 1 }, () => 0n),
    };
    const weight = (row, column) => weights[row - 1]?.[column - 1] ?? 0n;
    weights.forEach((_, row) => {
        place(row + 1, (from, to) => -weight(from, to), search);
    });
    return search.holder
        .flatMap((row, column) => (weight(row, column) > 0n ? [[row - 1, column - 1]] : []))
        .sort(([a], [b]) => a - b);
}
