import type { AnyRow, Table } from '../model/tables/table.js';
import { byId } from '../text/order.js';

/** The rows of a table by its key: numbers by value, texts as ids. */
export function inKeyOrder<Row extends AnyRow>({ key }: Table<Row>, rows: readonly Row[]): Row[] {
  const compare = (a: Row, b: Row): number => {
    for (const column of key) {
      const [one, other] = [a[column], b[column]];
      const isNumeric = typeof one === 'number' && typeof other === 'number';
      const order = isNumeric ? one - other : byId(String(one), String(other));
      if (order !== 0) return order;
    }
    return 0;
  };
  return [...rows].sort(compare);
}
