/** Solves A x = b for a symmetric positive definite A, given by its lower triangle, by Cholesky's method. A is overwritten. */
export function solve(a: readonly Float64Array[], b: Float64Array): Float64Array {
  const at = (row: number, column: number): number => a[row]?.[column] ?? 0;
  const size = b.length;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = at(row, column);
      for (let k = 0; k < column; k += 1) sum -= at(row, k) * at(column, k);
      const target = a[row];
      if (target)
        target[column] =
          row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(column, column);
    }
  }
  const x = Float64Array.from(b);
  const xAt = (row: number): number => x[row] ?? 0;
  for (let row = 0; row < size; row += 1) {
    for (let k = 0; k < row; k += 1) x[row] = xAt(row) - at(row, k) * xAt(k);
    x[row] = xAt(row) / at(row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let k = row + 1; k < size; k += 1) x[row] = xAt(row) - at(k, row) * xAt(k);
    x[row] = xAt(row) / at(row, row);
  }
  return x;
}
