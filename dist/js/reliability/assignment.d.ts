/** Rows × columns. */
type Matrix = readonly (readonly bigint[])[];
/**
 * Gives rows columns of their own so that the weights sum to the most there can be; weights are exact, of any size, not negative.
 * The Hungarian method in the form of shortest augmenting paths, O(rows² × columns).
 * Source: Harold Kuhn (1955), The Hungarian Method for the Assignment Problem, Naval Research Logistics Quarterly 2, 83–97; Roy Jonker and
 * Anton Volgenant (1987), A Shortest Augmenting Path Algorithm for Dense and Sparse Linear Assignment Problems, Computing 38, 325–340.
 * @returns row and column of each pair of positive weight, by row
 */
export declare function assign(weights: Matrix): readonly (readonly [number, number])[];
export {};
